import { config } from "zod";

// zod tries `new Function` to see whether it may compile its checks. Under the page's Trusted Types
// that is a violation, however well it is caught; so it is told beforehand (zod.dev, "jitless").
config({ jitless: true });
