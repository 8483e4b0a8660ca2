import { expect, it } from "vitest";
import { isOwnAddress } from "../../../../../electron/hosts/electron/own-address.ts";
import { parseOutsideAddress } from "../../../../../electron/hosts/electron/parse-outside-address.ts";

it.each([
  ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
  ["http://example.org", "http://example.org/"],
  ["HTTPS://EXAMPLE.org/x", "https://example.org/x"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
])("lets %s out", (address, opened) => {
  expect(parseOutsideAddress(address)).toBe(opened);
});

it.each([
  "",
  "example.org",
  "/etc/passwd",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/html,x",
  "app://standfirst/",
  "smb://server/share",
  "vscode://file/x",
  "ms-msdt:/id",
  "blob:https://example.org/x",
  "chrome://settings",
  `https://example.org/${"x".repeat(2048)}`,
])("keeps %j in", (address) => {
  expect(parseOutsideAddress(address)).toBe(undefined);
});

it.each([
  ["app://standfirst/", true],
  ["app://standfirst/assets/x.js", true],
  ["app://standfirst.evil.example/", false],
  ["app://standfirst:80/", false],
  ["app://user@evil/standfirst/", false],
  ["https://standfirst/", false],
  ["file:///app://standfirst/", false],
  ["standfirst", false],
])("says whether %s is the page's own: %s", (address, own) => {
  expect(isOwnAddress(address)).toBe(own);
});
