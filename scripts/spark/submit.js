// Starts the job with the PySpark of .ci/install-optional, or with that of the user.
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const PRESSWORK = `${process.execPath} ${join(ROOT, "dist/cli/main.js")}`;

/** Two workers on this machine, each a process with one core: what a cluster of two does. */
export const TWO_WORKERS = "local-cluster[2,1,1024]";

/** null without PySpark or without Java. */
export function findSpark() {
  for (const python of [join(ROOT, ".venv/bin/python"), "python3"]) {
    try {
      const code = "import pyspark, os; print(os.path.dirname(pyspark.__file__))";
      const home = execFileSync(python, ["-c", code], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      const env = {
        ...process.env,
        SPARK_HOME: home.trim(),
        PYSPARK_PYTHON: python,
        PYSPARK_DRIVER_PYTHON: python,
      };
      execFileSync("java", ["-version"], { stdio: "ignore" });
      return { submit: join(home.trim(), "bin/spark-submit"), env };
    } catch {
      // not there, or without Java: the next one
    }
  }
  return null;
}

/**
 * Starts presswork_spark.py; its output is in `log()`. The process is Java, the parent of its executors.
 */
export function startJob(spark, { master, args, presswork = PRESSWORK, conf = [] }) {
  const settings = ["spark.ui.enabled=false", ...conf].flatMap((setting) => ["--conf", setting]);
  const job = join(ROOT, "scripts/spark/presswork_spark.py");
  const child = spawn(
    spark.submit,
    ["--master", master, ...settings, job, ...args, "--presswork", presswork],
    { env: spark.env, stdio: ["ignore", "pipe", "pipe"] },
  );
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      log += text;
    });
  }
  const ended = new Promise((resolve) => child.on("close", resolve));
  return { child, ended, log: () => log };
}
