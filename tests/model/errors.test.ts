import { expect, test } from "vitest";
import { messageOf } from "../../src/model/index.js";

test("what broken JSON is told to be is the same on every Node", () => {
  const told = "Expected ',' or '}' after property value in JSON at position 110";
  expect(messageOf(new SyntaxError(`${told} (line 4 column 47)`))).toBe(told);
  expect(messageOf(new SyntaxError(told))).toBe(told);
});

test("whatever was thrown says something", () => {
  expect(messageOf(new Error("no such file"))).toBe("no such file");
  expect(messageOf("gone")).toBe("gone");
});
