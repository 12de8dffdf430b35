import { openArchive } from "./archive.js";
import { openRoutes } from "./routes.js";
import { openStore } from "./store.js";

const store = await openStore();
openArchive(store);
openRoutes(store);
