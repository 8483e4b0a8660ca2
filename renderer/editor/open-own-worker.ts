type ScriptPolicy = { readonly createScriptURL: (address: string) => string };
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => ScriptPolicy;
};

const policies = new Map<string, ScriptPolicy | null>();

/**
 * Opens a worker from one of the page's own files. The page's policy asks for a trusted address; the
 * one that is made here trusts this single file.
 * @param policyName a name that the Content-Security-Policy allows
 */
export function openOwnWorker(policyName: string, address: string): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  let policy = policies.get(policyName);
  if (policy === undefined) {
    policy =
      trustedTypes?.createPolicy(policyName, {
        createScriptURL: (asked) => (asked === address ? asked : ""),
      }) ?? null;
    policies.set(policyName, policy);
  }
  return new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
}
