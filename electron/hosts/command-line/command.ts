import type { ExportFormat, Override } from "#shared/desk-api/payloads.ts";

/** A command line, understood. */
export type Command =
  | { readonly name: "help" | "version" }
  | {
      readonly name: "convert";
      readonly inputs: readonly string[];
      readonly to: ExportFormat;
      readonly from: ExportFormat | undefined;
      readonly out: string | undefined;
      readonly report: boolean;
      readonly json: boolean;
    }
  | {
      readonly name: "import";
      readonly inputs: readonly string[];
      readonly from: ExportFormat | undefined;
      readonly library: string;
      readonly report: boolean;
      readonly json: boolean;
    }
  | {
      readonly name: "list";
      readonly query: string;
      readonly library: string;
      readonly json: boolean;
    }
  | {
      readonly name: "show";
      readonly id: string;
      /** An earlier version, by the name that `history` gives it. */
      readonly version: string | undefined;
      readonly to: ExportFormat;
      readonly library: string;
      readonly json: boolean;
    }
  | {
      readonly name: "history";
      readonly id: string;
      readonly library: string;
      readonly json: boolean;
    }
  | {
      readonly name: "export";
      /** Undefined for all. */
      readonly ids: readonly string[] | undefined;
      readonly to: ExportFormat;
      readonly library: string;
      readonly out: string;
      readonly override: Override | null;
      readonly report: boolean;
      readonly json: boolean;
    }
  | {
      readonly name: "check";
      readonly target: string;
      readonly library: string | undefined;
      readonly json: boolean;
    }
  | {
      readonly name: "pictures import";
      readonly inputs: readonly string[];
      readonly library: string;
      readonly json: boolean;
    }
  | {
      readonly name: "pictures inspect";
      readonly inputs: readonly string[];
      readonly json: boolean;
    }
  | { readonly name: "pictures audit"; readonly library: string; readonly json: boolean }
  | {
      readonly name: "pictures write";
      readonly file: string;
      readonly from: string;
      readonly out: string;
      readonly json: boolean;
    }
  | {
      readonly name: "verify";
      readonly library: string;
      readonly repair: boolean;
      readonly json: boolean;
    }
  | {
      readonly name: "open";
      readonly library: string | undefined;
      readonly window: boolean;
      readonly port: number | undefined;
    };
