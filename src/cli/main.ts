#!/usr/bin/env node
import { evaluateCommand } from "./evaluate.js";

const [command, ...args] = process.argv.slice(2);
process.exitCode = command === "evaluate" ? evaluateCommand(args) : 2;
