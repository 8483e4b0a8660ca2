import fc from "fast-check"; import {it} from "vitest";
import { storyArbitrary, comparable } from "../../../../support/story-arbitrary.ts";
it("x",()=>{ const t=Date.now(); fc.assert(fc.property(storyArbitrary,(s)=>{s.document.check(); comparable(s); }),{numRuns:300}); console.log(Date.now()-t); console.log(JSON.stringify(comparable(fc.sample(storyArbitrary,{numRuns:20,seed:3})[7]!),null,1).slice(0,3000)) });
