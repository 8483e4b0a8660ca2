import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** One run of the browser host: a token that lets one window in, and the cookie it is exchanged for. */
export type LaunchSession = {
  readonly token: string;
  /** Takes the token, once: answers the `Set-Cookie` of the window it lets in. */
  readonly takeToken: (token: string) => string | undefined;
  /** Whether a request's `Cookie` header holds the session. */
  readonly isHeldBy: (cookies: string | undefined) => boolean;
};

/**
 * Makes the token of a run, and the cookie from a secret that may be an earlier run's.
 * @param port is in the cookie's name, for all ports of 127.0.0.1 share their cookies (RFC 6265, 8.5)
 */
export function createLaunchSession(port: number, secret: string): LaunchSession {
  const token = randomBytes(32).toString("base64url");
  const name = `standfirst-${port}`;
  let taken = false;
  return {
    token,
    takeToken(offered) {
      if (taken || !isSame(offered, token)) return undefined;
      taken = true;
      return `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    isHeldBy(cookies = "") {
      return cookies.split(";").some((cookie) => {
        const [key = "", value = ""] = cookie.trim().split("=", 2);
        return key === name && isSame(value, secret);
      });
    },
  };
}

/** Compares in a time that says nothing about where two strings differ. */
function isSame(offered: string, wanted: string): boolean {
  return timingSafeEqual(digest(offered), digest(wanted));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
