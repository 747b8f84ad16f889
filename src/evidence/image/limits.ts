/**
 * Limits for pictures, checked on the header before a pixel is decoded. Ads are far smaller; a bomb of a hundred
 * bytes can ask for gigabytes.
 */
/** Width × height of one frame. */
export const MAX_PIXELS = 40_000_000;
export const MAX_FRAMES = 200;
/** Width × height × frames. */
export const MAX_ANIMATION_PIXELS = 120_000_000;
/** Scans × width × height of a progressive JPEG: every scan visits every coefficient. */
export const MAX_SCAN_PIXELS = 1_200_000_000;
/** Pixels that are kept of a picture for its detectors; a larger one is scaled down. */
export const MAX_KEPT_PIXELS = 4_000_000;
