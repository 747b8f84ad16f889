/** What an XMP packet is to say. */
export interface XmpInput {
  /** Term of the IPTC vocabulary, e.g. `trainedAlgorithmicMedia`. */
  readonly digitalSourceType?: string;
  readonly creatorTool?: string;
  readonly credit?: string;
  readonly history?: readonly {
    readonly action: string;
    readonly softwareAgent: string;
    readonly when: string;
  }[];
}

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? "" : `\n    ${name}="${escapeXml(value)}"`;

/** Builds an XMP packet (ISO 16684-1) with the given properties. */
export function makeXmp({ digitalSourceType, creatorTool, credit, history = [] }: XmpInput): string {
  const sourceType =
    digitalSourceType && `http://cv.iptc.org/newscodes/digitalsourcetype/${digitalSourceType}`;
  const events = history.map(
    ({ action, softwareAgent, when }) =>
      `<rdf:li stEvt:action="${escapeXml(action)}" stEvt:softwareAgent="${escapeXml(softwareAgent)}" stEvt:when="${escapeXml(when)}"/>`,
  );
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"${attribute(
      "Iptc4xmpExt:DigitalSourceType",
      sourceType,
    )}${attribute("xmp:CreatorTool", creatorTool)}${attribute("photoshop:Credit", credit)}>${
      events.length === 0 ? "" : `\n   <xmpMM:History><rdf:Seq>${events.join("")}</rdf:Seq></xmpMM:History>`
    }
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const NAMESPACES = `xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:exif="http://ns.adobe.com/exif/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/"`;

/** Builds an XMP packet of the given simple properties, by their names with the usual prefix. */
export function xmpWith(properties: Readonly<Record<string, string>>): string {
  const attributes = Object.entries(properties).map(([name, value]) => attribute(name, value));
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    ${NAMESPACES}${attributes.join("")}/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
