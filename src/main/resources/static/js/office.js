// Small comforts of the office side; every page works without them.
(function () {
  'use strict';
  const rows = Array.from(document.querySelectorAll('tr[data-open]'));
  let at = -1;

  function move(step) {
    if (rows.length === 0) { return; }
    if (at >= 0) { rows[at].classList.remove('at'); }
    at = Math.max(0, Math.min(rows.length - 1, at + step));
    rows[at].classList.add('at');
    rows[at].querySelector('a').focus();
    rows[at].scrollIntoView({ block: 'nearest' });
  }

  function claim() {
    const button = at >= 0 ? rows[at].querySelector('[data-key="c"]') : document.querySelector('[data-key="c"]');
    if (button) { button.click(); }
  }

  const keys = {
    j: function () { move(1); },
    k: function () { move(-1); },
    c: claim,
    '/': function () { const search = document.querySelector('[data-key="/"]'); if (search) { search.focus(); } },
    '?': function () { const help = document.getElementById('keys'); if (help) { help.showModal(); } }
  };

  document.addEventListener('keydown', function (event) {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) { return; }
    event.preventDefault();
    keys[event.key]();
  });

  rows.forEach(function (row) {
    row.addEventListener('click', function (event) {
      if (!event.target.closest('a, button, input, label')) { window.location.assign(row.dataset.open); }
    });
  });

  const summary = document.querySelector('.error-summary');
  if (summary) { summary.focus(); }

  // Fields that matter only for some choices are shown with these choices.
  function values(form, name) {
    return Array.from(form.elements).filter(function (field) {
      return field.name === name && (!/^(radio|checkbox)$/.test(field.type) || field.checked);
    }).map(function (field) { return field.value; });
  }

  function reveal(form) {
    form.querySelectorAll('[data-shown-field]').forEach(function (box) {
      const wanted = box.dataset.shownValue.split(' ');
      box.hidden = !values(form, box.dataset.shownField).some(function (value) { return wanted.includes(value); });
    });
  }

  document.querySelectorAll('form.task-form').forEach(function (form) {
    reveal(form);
    form.addEventListener('change', function () { reveal(form); });
    let typed = false;
    form.addEventListener('input', function () { typed = true; });
    form.addEventListener('submit', function () { typed = false; });
    form.addEventListener('draft-saved', function () { typed = false; });
    window.addEventListener('beforeunload', function (event) { if (typed) { event.preventDefault(); } });
  });

  // Reports that may be about the same are looked up as soon as a post or a place is chosen; no words are sent.
  document.querySelectorAll('form[data-similar]').forEach(function (form) {
    const list = form.querySelector('[data-similar-list]');
    form.addEventListener('change', function (event) {
      if (event.target.tagName !== 'SELECT') { return; }
      const chosen = new URLSearchParams();
      form.querySelectorAll('select, input[name="_csrf"]').forEach(function (field) { chosen.append(field.name, field.value); });
      fetch(form.dataset.similar, { method: 'POST', body: chosen, redirect: 'error' }).then(function (answer) {
        return answer.ok ? answer.text() : null;
      }).then(function (html) {
        if (html !== null) { list.innerHTML = html; }
      }).catch(function () { /* The button below does the same. */ });
    });
  });

  // Logging out clears what the browser keeps, so it waits for field notes that are not sent yet.
  document.querySelectorAll('[data-field-waiting]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (Number(localStorage.getItem('fieldWaiting') || 0) > 0) {
        event.preventDefault();
        window.alert(form.dataset.fieldWaiting);
      }
    });
  });

  document.querySelectorAll('[data-all]').forEach(function (all) {
    const every = all.querySelector('input');
    all.hidden = false;
    every.addEventListener('change', function () {
      document.querySelectorAll('input[name="' + all.dataset.all + '"]').forEach(function (box) { box.checked = every.checked; });
    });
  });
}());
