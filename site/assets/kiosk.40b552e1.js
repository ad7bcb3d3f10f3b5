(function () {
'use strict';
var body = document.body;
var start = body.getAttribute('data-start');
var patience = Number(body.getAttribute('data-idle')) || 0; // seconds until the question; none on the start page
var grace = Number(body.getAttribute('data-grace')) || 30; // seconds from the question to the start page
var question = document.querySelector('.idle');
var count = document.querySelector('.idle-count');
var heard = document.querySelector('.heard');
var words = document.querySelector('.idle-left').textContent;
var quiet = 0; // seconds since the last sign of a reader
var before = null; // what had the focus when the question came
function ask() {
before = document.activeElement;
question.hidden = false;
document.querySelector('.idle-stay').focus();
}
function show(left) {
count.textContent = String(left);
if (left % 10 === 0 || left === 5) { heard.textContent = left + words; }
}
function stay() {
quiet = 0;
if (question.hidden) { return; }
question.hidden = true;
heard.textContent = '';
if (before && before.focus) { before.focus({ preventScroll: true }); }
}
function tick() {
quiet += 1;
if (!start) {
if (quiet === 60) { window.scrollTo(0, 0); }
return;
}
if (quiet < patience) { return; }
if (quiet >= patience + grace) {
window.location.replace(start);
return;
}
if (question.hidden) { ask(); }
show(patience + grace - quiet);
}
function refuse(event) { event.preventDefault(); }
function answer(event) {
var asked = !question.hidden;
stay();
if (asked && event.type === 'keydown') { event.preventDefault(); }
}
var rest = '';
function isAtRest(event) {
if (event.type !== 'mousemove') { return false; }
var place = event.screenX + ' ' + event.screenY;
var same = place === rest;
rest = place;
return same;
}
function notice(event) {
if (isAtRest(event)) { return; }
if (question.hidden) { stay(); } else if (event.type === 'wheel' || event.type === 'mousemove') { answer(event); }
}
var signs = ['touchstart', 'touchmove', 'mousedown', 'mousemove', 'wheel', 'scroll'];
for (var i = 0; i < signs.length; i += 1) { window.addEventListener(signs[i], notice, true); }
question.addEventListener('click', answer);
window.addEventListener('keydown', answer, true);
window.addEventListener('contextmenu', refuse);
window.addEventListener('dragstart', refuse);
window.addEventListener('dragover', refuse);
window.addEventListener('drop', refuse);
window.addEventListener('pageshow', function (event) {
if (event.persisted) { stay(); }
if (!start) { window.scrollTo(0, 0); }
});
if (!start && 'scrollRestoration' in window.history) { window.history.scrollRestoration = 'manual'; }
window.setInterval(tick, 1000);
function remember(value) {
try {
if (value) { window.sessionStorage.setItem('way', value); } else { window.sessionStorage.removeItem('way'); }
} catch (error) { /* Storage may be forbidden: then the plain way stays. */ }
}
function remembered() {
try { return (window.sessionStorage.getItem('way') || '').split(' '); } catch (error) { return []; }
}
function plain(address) { return address.split('#')[0]; }
document.addEventListener('click', function (event) {
var link = event.target.closest ? event.target.closest('.rows a') : null;
if (!link) { return; }
var row = link.parentNode.id;
remember(plain(link.href) + ' ' + plain(window.location.href) + (row ? '#' + row : ''));
});
var back = document.querySelector('.way-back');
var way = remembered();
if (back && way[0] === plain(window.location.href)) { back.href = way[1]; }
if (!start) { remember(''); }
var bar = document.querySelector('.bar');
var turn = document.querySelector('.turn');
var up = document.querySelector('.turn-up');
var down = document.querySelector('.turn-down');
var room = document.documentElement;
function foot() {
var ways = document.querySelector('.bar-ways');
return window.getComputedStyle(ways).position === 'fixed' ? ways.offsetHeight : 0;
}
function step() { return Math.max(120, window.innerHeight - bar.offsetHeight - foot() - 96); }
function mark() {
var rest = room.scrollHeight - window.innerHeight;
turn.hidden = rest < 8;
up.setAttribute('aria-disabled', String(window.pageYOffset < 8));
down.setAttribute('aria-disabled', String(window.pageYOffset > rest - 8));
room.style.scrollPaddingTop = bar.offsetHeight + 12 + 'px';
room.style.scrollPaddingBottom = foot() + 12 + 'px';
}
up.addEventListener('click', function () { window.scrollBy(0, -step()); });
down.addEventListener('click', function () { window.scrollBy(0, step()); });
window.addEventListener('scroll', mark);
window.addEventListener('resize', mark);
window.addEventListener('load', mark);
mark();
}());
