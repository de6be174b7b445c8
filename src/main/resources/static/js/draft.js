// Saves what is typed into the form of a task from time to time; the button beside it does the same without a script.
(function () {
  'use strict';
  const form = document.querySelector('form[data-draft]');
  if (!form) { return; }
  const QUIET = 1000;
  const LONGEST = 15000;
  const AGAIN = 30000;
  const SMALL = 60000; // what a browser still sends for a page that is being closed
  const saved = form.querySelector('[data-draft-saved]');
  const trouble = form.querySelector('[data-draft-trouble]');
  let unsaved = form.hasAttribute('data-unsaved') || touched();
  let since = 0;
  let timer = 0;
  let running = null;
  let over = false;

  // Whether somebody typed while this script was still on its way.
  function touched() {
    return Array.from(form.querySelectorAll('textarea, input')).some(function (field) {
      if (/^(hidden|password|file)$/.test(field.type)) { return false; }
      return /^(radio|checkbox)$/.test(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
    });
  }

  // Everything but passwords and files, which are never kept.
  function typed() {
    const all = new FormData(form);
    form.querySelectorAll('[type="password"], [type="file"]').forEach(function (field) { all.delete(field.name); });
    const body = new URLSearchParams(all);
    body.set('_auto', 'true');
    return body;
  }

  function say(text) {
    trouble.textContent = text;
    trouble.hidden = text === '';
  }

  function plan(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  function took(answer) {
    return answer.json().then(function (what) {
      if (!answer.ok) {
        over = true; // another window has saved: from here on a person decides
        say(what.said + ' ' + trouble.dataset.stale);
        return;
      }
      form.elements._draft.value = what.mark;
      saved.textContent = what.said;
      say('');
      if (!unsaved) { form.dispatchEvent(new Event('draft-saved')); }
    });
  }

  function save() {
    if (running || over || !unsaved) { return; }
    const body = typed();
    running = new AbortController();
    unsaved = false;
    since = 0;
    fetch(form.dataset.draft, { method: 'POST', body: body, redirect: 'error', signal: running.signal,
      keepalive: body.toString().length < SMALL }).then(function (answer) {
        if (!answer.ok && answer.status !== 409) { throw new Error(String(answer.status)); }
        return took(answer);
      }).catch(function () {
        unsaved = true;
        if (!over) {
          say(trouble.dataset.lost);
          plan(AGAIN);
        }
      }).finally(function () {
        running = null;
        if (unsaved && trouble.hidden) { plan(QUIET); }
      });
  }

  function changed() {
    unsaved = true;
    since = since || Date.now();
    plan(Math.max(0, Math.min(QUIET, since + LONGEST - Date.now())));
  }

  form.addEventListener('input', changed);
  form.addEventListener('submit', function () {
    over = true;
    if (running) { running.abort(); }
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') { save(); }
  });
  if (unsaved) { plan(QUIET); }
}());
