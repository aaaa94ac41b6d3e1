// Small help for those who have JavaScript; every page works without it.

// A refused form: the reader is taken to what must be mended.
document.getElementById('error-summary')?.focus()

// Saved as one types: the form is sent quietly a second after the last key.
for (const form of document.querySelectorAll('form[data-autosave]')) {
  const status = form.querySelector('.saved')
  let timer
  let unsaved = false
  const save = async () => {
    const body = new FormData(form)
    const answer = await fetch(form.dataset.autosave, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    })
    if (answer.ok) {
      const { version, at } = await answer.json()
      form.elements.version.value = version
      unsaved = false
      status.textContent = `${status.dataset.savedLabel} ${at}`
      return true
    } else if (answer.status === 409 || answer.status === 403) {
      // Someone else has saved, or the session has ended: sent in the open, so that the page can tell and nothing is lost.
      unsaved = false
      form.action = form.dataset.autosave
      form.submit()
    }
    return false
  }
  // Whoever goes on by a link within that second takes along what was typed.
  addEventListener('click', async event => {
    const link = event.target.closest('a[href]')
    if (!link || !unsaved || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    clearTimeout(timer)
    if ((await save()) || unsaved) location.assign(link.href)
  })
  form.addEventListener('input', () => {
    unsaved = true
    status.textContent = ''
    clearTimeout(timer)
    timer = setTimeout(save, 1000)
  })
  form.addEventListener('submit', () => {
    unsaved = false
    clearTimeout(timer)
  })
  addEventListener('beforeunload', event => {
    if (unsaved) event.preventDefault()
  })
}

// A button that has been pressed is not pressed twice by impatience; the server would act once all the same.
for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', () => {
    for (const button of form.querySelectorAll('button[type=submit]'))
      button.setAttribute('aria-disabled', 'true')
  })
}

// Whoever is typing is here: the session is kept alive, at most once in five minutes.
let told = Date.now()
addEventListener('input', () => {
  if (Date.now() - told < 5 * 60 * 1000) return
  told = Date.now()
  fetch('/logg-inn/fortsatt', { method: 'POST' }).catch(() => {})
})
