addEventListener('message', async ({ data }) => {
  const answer = await fetch('/echo', { method: 'POST', body: data })
  postMessage((await answer.json()).body)
})
