import { expect, it } from "vitest";
import { createInTurn } from "../../../../../electron/library/disk/in-turn.ts";

it("runs tasks of one key one after the other, in the order they came", async () => {
  const inTurn = createInTurn();
  const log: string[] = [];
  const task = (name: string, milliseconds: number) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    log.push(`${name} ends`);
    return name;
  };
  const answers = await Promise.all([
    inTurn.run("article", task("first", 10)),
    inTurn.run("article", task("second", 0)),
  ]);
  expect(answers).toEqual(["first", "second"]);
  expect(log).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

it("lets another key pass", async () => {
  const inTurn = createInTurn();
  const held = Promise.withResolvers<string>();
  const first = inTurn.run("one", () => held.promise);
  expect(await inTurn.run("two", () => Promise.resolve("passed"))).toBe("passed");
  held.resolve("done");
  expect(await first).toBe("done");
});

it("goes on after a task that threw, which its own caller is told", async () => {
  const inTurn = createInTurn();
  const broken = inTurn.run("article", () => Promise.reject(new Error("a bug")));
  const next = inTurn.run("article", () => Promise.resolve("saved"));
  await expect(broken).rejects.toThrow("a bug");
  expect(await next).toBe("saved");
});

it("is settled when every task given so far is over", async () => {
  const inTurn = createInTurn();
  let over = false;
  void inTurn.run("article", async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    over = true;
  });
  await inTurn.settled();
  expect(over).toBe(true);
});
