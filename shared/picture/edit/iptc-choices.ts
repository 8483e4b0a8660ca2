const source = "http://cv.iptc.org/newscodes/digitalsourcetype/";
const plus = "http://ns.useplus.org/ldf/vocab/";

/** IPTC's Digital Source Types that a newsroom meets (cv.iptc.org/newscodes/digitalsourcetype). */
export const digitalSourceTypeNames = [
  "digitalCapture",
  "computationalCapture",
  "negativeFilm",
  "positiveFilm",
  "print",
  "humanEdits",
  "compositeCapture",
  "composite",
  "compositeWithTrainedAlgorithmicMedia",
  "algorithmicallyEnhanced",
  "trainedAlgorithmicMedia",
  "digitalCreation",
  "dataDrivenMedia",
  "screenCapture",
] as const;

/** PLUS's values for Data Mining (ns.useplus.org/LDF/ldf-XMPSpecification). */
export const dataMiningNames = [
  "DMI-UNSPECIFIED",
  "DMI-ALLOWED",
  "DMI-PROHIBITED-AIMLTRAINING",
  "DMI-PROHIBITED-GENAIMLTRAINING",
  "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
  "DMI-PROHIBITED",
  "DMI-PROHIBITED-SEECONSTRAINT",
] as const;

export const digitalSourceTypes: readonly string[] = digitalSourceTypeNames.map(
  (name) => source + name,
);
export const dataMiningChoices: readonly string[] = dataMiningNames.map((name) => plus + name);
