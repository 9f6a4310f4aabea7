// Many questions to one engine process, by the way that `sightline ask` goes: `node ask-many.js OPEN_CORE_URL MODEL`.
// In: lines {"image", "question", "maxTokens"}. Out: for each a line {"text", "stats", "firstMs", "totalMs"}, or {"error"}.
const [openCore, model] = process.argv.slice(2);
const { withCore } = await import(openCore);

await withCore('none', async (client) => {
  let rest = '';
  for await (const chunk of process.stdin) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) console.log(JSON.stringify(await ask(client, JSON.parse(line))));
  }
});

async function ask(client, { image, question, maxTokens }) {
  const started = performance.now();
  let firstMs = null;
  try {
    for await (const event of await client.answers.ask({ images: [image], question, model, maxTokens })) {
      if (event.type === 'delta') firstMs ??= performance.now() - started;
      if (event.type === 'done') {
        return { text: event.text, stats: event.stats, firstMs, totalMs: performance.now() - started };
      }
    }
    return { error: 'the answer never ended' };
  } catch (thrown) {
    return { error: `${thrown.code ?? thrown.name}: ${thrown.message}` };
  }
}
