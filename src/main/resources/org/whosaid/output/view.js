'use strict';
// The page reads well without this: it adds the filter, the cards and the order of the index.
document.querySelectorAll('.view').forEach(view => {
  const all = selector => [...view.querySelectorAll(selector)];
  const parts = all('[data-q]');
  const records = new Map(all('.record').map(record => [record.dataset.id, record]));
  const of = part => part.dataset.q.split(' ');
  const status = view.querySelector('.status');
  const everybody = view.querySelector('.all');
  const card = document.createElement('div');
  card.className = 'card';
  card.hidden = true;
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', 'About this quote');
  view.append(card);
  let closing = 0;

  function pressed(kind) {
    return all(`button[data-${kind}][aria-pressed="true"]`).map(button => button.dataset[kind]);
  }

  function filter() {
    const who = pressed('speaker');
    const types = pressed('type');
    let shown = 0;
    records.forEach(record => {
      const fits = (!who.length || record.dataset.speakers.split(' ').some(s => who.includes(s)))
          && (!types.length || types.includes(record.dataset.type)
              || types.includes('unsure') && record.classList.contains('unsure'));
      record.hidden = !fits;
      shown += fits;
    });
    parts.forEach(part => part.classList.toggle('dim', of(part).every(id => records.get(id).hidden)));
    const filtered = who.length + types.length > 0;
    status.textContent = filtered ? `Showing ${shown} of ${records.size} quotes. ` : '';
    everybody.hidden = !filtered;
    hide();
  }

  all('button[aria-pressed]').forEach(button => button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') !== 'true');
    filter();
  }));
  everybody.addEventListener('click', () => {
    all('button[aria-pressed]').forEach(button => button.setAttribute('aria-pressed', 'false'));
    filter();
    view.querySelector('button[aria-pressed]').focus();
  });

  function light(id) {
    parts.forEach(part => part.classList.toggle('on', of(part)[0] === id || part.matches('.cue, .src') && of(part).includes(id)));
  }

  function hide() {
    card.hidden = true;
    light(null);
  }

  function show(part, inOrder) {
    clearTimeout(closing);
    const id = of(part)[0];
    const record = records.get(id);
    if (!record || record.hidden) return;
    if (card.hidden || card.dataset.id !== id) {
      card.dataset.id = id;
      card.classList.remove(...[...card.classList].filter(name => name !== 'card'));
      card.classList.add(...[...record.classList].filter(name => /^(s\d|none)$/.test(name)));
      card.replaceChildren(...[...record.children].filter(child => !child.matches('.words, .id')).map(child => child.cloneNode(true)));
      const link = document.createElement('a');
      link.href = '#' + record.id;
      link.textContent = 'Record ' + id;
      const links = card.querySelector('.links');
      links.replaceChildren(link);
    }
    if (inOrder) part.after(card); // so that the next stop of the Tab key is the card's link
    card.hidden = false;
    light(id);
    place(part);
  }

  function place(part) {
    const box = card.offsetParent.getBoundingClientRect();
    const lines = part.getClientRects();
    const at = lines[lines.length - 1] || part.getBoundingClientRect();
    const left = Math.min(Math.max(at.left - box.left, 0), Math.max(0, box.width - card.offsetWidth));
    const below = at.bottom + card.offsetHeight + 12 < innerHeight || at.top < card.offsetHeight + 12;
    card.style.left = left + 'px';
    card.style.top = (below ? at.bottom - box.top + 6 : at.top - box.top - card.offsetHeight - 6) + 'px';
  }

  function later() {
    clearTimeout(closing);
    closing = setTimeout(() => {
      if (!card.matches(':hover') && !card.contains(document.activeElement)
          && !(document.activeElement || document).matches?.('.ref:focus-visible')) hide();
    }, 220);
  }

  all('.q, .ref').forEach(part => {
    part.addEventListener('mouseenter', () => show(part, false));
    part.addEventListener('mouseleave', later);
  });
  all('.ref').forEach(ref => {
    ref.addEventListener('focus', () => show(ref, true));
    ref.addEventListener('blur', later);
  });
  card.addEventListener('mouseleave', later);
  card.addEventListener('focusout', later);
  view.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !card.hidden) {
      const ref = card.contains(document.activeElement) && card.previousElementSibling;
      hide();
      if (ref) ref.focus({preventScroll: true}), hide();
    }
  });
});
const index = document.getElementById('index');
if (index) document.getElementById('top').prepend(index);
