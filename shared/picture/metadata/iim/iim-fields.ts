import type { MetadataName } from "../metadata-fields.ts";

/** Which data set of record 2 holds a field, and how many bytes it may have (IIM 4.2, §6). */
export const iimPlaces: {
  readonly [Name in MetadataName]?: {
    readonly dataSet: number;
    readonly bytes: number;
    readonly many?: true;
  };
} = {
  title: { dataSet: 5, bytes: 64 },
  releaseDate: { dataSet: 30, bytes: 8 },
  releaseTime: { dataSet: 35, bytes: 11 },
  expirationDate: { dataSet: 37, bytes: 8 },
  expirationTime: { dataSet: 38, bytes: 11 },
  instructions: { dataSet: 40, bytes: 256 },
  dateCreated: { dataSet: 55, bytes: 8 },
  creator: { dataSet: 80, bytes: 32, many: true },
  creatorJobTitle: { dataSet: 85, bytes: 32 },
  city: { dataSet: 90, bytes: 32 },
  sublocation: { dataSet: 92, bytes: 32 },
  state: { dataSet: 95, bytes: 32 },
  countryCode: { dataSet: 100, bytes: 3 },
  country: { dataSet: 101, bytes: 64 },
  jobId: { dataSet: 103, bytes: 32 },
  headline: { dataSet: 105, bytes: 256 },
  credit: { dataSet: 110, bytes: 32 },
  source: { dataSet: 115, bytes: 32 },
  copyright: { dataSet: 116, bytes: 128 },
  description: { dataSet: 120, bytes: 2000 },
  captionWriter: { dataSet: 122, bytes: 32 },
};
