window.setByPage = true
try {
  new Function('return 1')()
} catch (error) {
  window.evalRefused = error.name
}
