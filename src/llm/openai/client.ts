import type OpenAI from "openai";

/**
 * A client that does one try a call, logs nothing and takes nothing from the environment, so that what is sent is what
 * the options say; undefined when the package is not installed.
 *
 * A redirect is an error: whoever answers for the endpoint may not send an ad elsewhere.
 */
export async function openClient(baseURL: string, apiKey: string | undefined): Promise<OpenAI | undefined> {
  const loaded = await import("openai").catch(() => undefined);
  if (loaded === undefined) return undefined;
  return new loaded.OpenAI({
    baseURL,
    // The package insists on a key; servers without one ignore it.
    apiKey: apiKey === undefined || apiKey === "" ? "none" : apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: "off",
    fetchOptions: { redirect: "error" },
  });
}
