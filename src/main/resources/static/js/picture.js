// Draws the model of a process and marks where the work stands, as soon as it comes into sight: drawing is the heaviest
// part of a page and most readers do not go down to it. Without script the words beside it say the same.
(function () {
  'use strict';
  const NEAR = '300px';
  let loading = null;

  const sight = new IntersectionObserver(function (seen) {
    seen.filter(function (entry) { return entry.isIntersecting; }).forEach(function (entry) {
      sight.unobserve(entry.target);
      show(entry.target.querySelector('.picture[data-model]'));
    });
  }, { rootMargin: NEAR });

  document.querySelectorAll('.case-picture figure').forEach(function (figure) { sight.observe(figure); });

  function show(box) {
    Promise.all([model(box.dataset.model), program(box.closest('.case-picture').dataset.viewer)])
      .then(function (parts) { return draw(box, parts[0]); })
      .catch(function () { box.hidden = true; });
  }

  function model(address) {
    return fetch(address, { credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status))); });
  }

  function program(address) {
    loading = loading || new Promise(function (loaded, failed) {
      const script = document.createElement('script');
      script.src = address;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    return loading;
  }

  async function draw(box, xml) {
    const viewer = new window.BpmnJS({ container: box });
    await viewer.importXML(xml);
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    mark(elements, canvas, box.dataset.passed, 'place-passed');
    mark(elements, canvas, box.dataset.active, 'place-active');
    canvas.zoom('fit-viewport', 'auto');
    const scale = canvas.zoom();
    const active = elements.get((box.dataset.active || '').split(' ')[0]);
    // A long model would be too small to read: show it larger, with the active step in the middle.
    if (scale < 0.6 && active) {
      canvas.zoom(0.7, { x: active.x, y: active.y });
      const seen = canvas.viewbox();
      canvas.viewbox({ x: active.x - seen.width / 2, y: active.y + active.height / 2 - seen.height / 2,
        width: seen.width, height: seen.height });
    }
    box.classList.add('drawn');
  }

  function mark(elements, canvas, ids, marker) {
    (ids || '').split(' ').filter(Boolean).forEach(function (id) {
      if (elements.get(id)) {
        canvas.addMarker(id, marker);
      }
    });
  }
}());
