/* The search: asks the files of search/, which are classic scripts, so that it works from disk too.
   Without this file the page is an index of keywords. Written for old browsers. */
(function () {
  'use strict';

  var page = document.getElementById('search');
  var form = document.getElementById('find');
  var found = document.getElementById('found');
  var hits = document.getElementById('hits');
  var more = document.getElementById('more');
  var none = document.getElementById('none');
  var options = parameters();
  var words = (options.q || '').replace(/[\s\u3000]+/g, ' ').replace(/^ | $/g, '');
  var all = options.all === '1';
  var broken = false;
  var dir, listed = {}, shards = {}, texts = {}, facts = '';

  function parameters() {
    var values = {}, parts = window.location.search.slice(1).split('&');
    for (var i = 0; i < parts.length; i += 1) {
      var pair = parts[i].split('=');
      try {
        values[pair[0]] = decodeURIComponent(pair.slice(1).join('=').replace(/\+/g, ' '));
      } catch (error) { values[pair[0]] = ''; }
    }
    return values;
  }

  function say(name) { return page.getAttribute('data-' + name); }

  /* Loading: calls back when all the files are there; one that is missing ends the search. */
  function load(files, done) {
    var left = files.length;
    if (!left) { done(); return; }
    function settle(script, isThere) {
      script.parentNode.removeChild(script);
      if (!isThere) { fail(); }
      left -= 1;
      if (!left && !broken) { done(); }
    }
    function start(file) {
      var script = document.createElement('script');
      script.onload = function () { settle(script, true); };
      script.onerror = function () { settle(script, false); };
      script.src = file;
      document.body.appendChild(script);
    }
    for (var i = 0; i < files.length; i += 1) { start(files[i]); }
  }

  function fail() {
    broken = true;
    found.textContent = say('missing');
    hits.setAttribute('data-failed', '');
  }

  function list(pairs) {
    for (var i = 0; i + 1 < pairs.length; i += 2) { listed[pairs.charAt(i)] = pairs.charAt(i + 1); }
  }

  window.nb = {
    d: function (value) { dir = value; list(value.p); },
    x: list,
    f: function (value) { facts = value; },
    s: function (number, keys, code) { shards[number] = { keys: keys.split(' '), code: code, lists: null }; },
    t: function (number, fields) { texts[number] = fields; }
  };

  /* Folding: each unit to one unit; what is white or unseen is skipped. */
  function foldUnit(character) {
    var code = character.charCodeAt(0);
    if (code === 10) { return character; }
    if (code <= 32 || code === 160 || code === 173 || (code >= 8203 && code <= 8205) || code === 8232 || code === 8233 ||
      code === 12288 || code === 65279) { return ''; }
    if (code >= 65 && code <= 90) { return String.fromCharCode(code + 32); }
    if (code >= 65313 && code <= 65338) { return String.fromCharCode(code - 65248); }
    if (code >= 65281 && code <= 65374) { return String.fromCharCode(code - 65248); }
    return listed.hasOwnProperty(character) ? listed[character] : character;
  }

  function fold(text, places) {
    var folded = '';
    for (var i = 0; i < text.length; i += 1) {
      var unit = foldUnit(text.charAt(i));
      if (unit) {
        folded += unit;
        if (places) { places.push(i); }
      }
    }
    return folded;
  }

  var WORD = /[0-9a-z\u00C0-\u024F\u0370-\u052F\u3007\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF]+/g;

  function isFour(run, place) { return place >= 0 && /^[0-9]{4}$/.test(run.substr(place, 4)); }

  /* The keys of a piece of the query: four digits, two units, or one that stands alone. */
  function keys(piece, into) {
    var runs = piece.match(WORD) || [];
    for (var i = 0; i < runs.length; i += 1) {
      var run = runs[i];
      if (run.length === 1) { into[run] = 1; }
      for (var k = 0; k + 1 < run.length; k += 1) {
        if (isFour(run, k)) {
          into[run.substr(k, 4)] = 1;
        } else if (!isFour(run, k - 1) && !isFour(run, k - 2)) {
          into[run.substr(k, 2)] = 1;
        }
      }
    }
  }

  /* Whether holding the keys is holding the piece. */
  function isExact(piece) {
    var runs = piece.match(WORD) || [];
    return runs.length === 1 && runs[0] === piece && (piece.length <= 2 || /^[0-9]{4}$/.test(piece));
  }

  function shardOf(key) {
    var isNumber = /^[0-9]{4}$/.test(key);
    var first = isNumber ? 0 : key.charCodeAt(0);
    var second = isNumber ? Number(key) : key.length > 1 ? key.charCodeAt(1) : 0;
    var mixed = (first * 40503 + second * 30011) >>> 0;
    return ((mixed ^ (mixed >>> 13)) & (dir.s - 1)) >>> 0;
  }

  /* Postings */
  var LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

  function bytesOf(code) {
    var bytes = [], held = 0, bits = 0;
    for (var i = 0; i < code.length; i += 1) {
      held = ((held << 6) | LETTERS.indexOf(code.charAt(i))) & 65535;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((held >> bits) & 255);
      }
    }
    return bytes;
  }

  /* Items of each key: number and, in the same place, whether it is in title, numbers or keywords. */
  function decode(shard) {
    var bytes = bytesOf(shard.code), at = 0, lists = {};
    function number() {
      var value = 0, shift = 1, byte;
      do {
        byte = bytes[at];
        at += 1;
        value += (byte & 127) * shift;
        shift *= 128;
      } while (byte & 128);
      return value;
    }
    for (var i = 0; shard.code && i < shard.keys.length; i += 1) {
      var items = [], heads = [], size = number(), count = Math.floor(size / 2), last = -1, k;
      if (size % 2) {
        var places = {};
        for (k = 0; k < count * 8; k += 1) {
          if (bytes[at + (k >> 3)] & (1 << (k & 7))) {
            places[k] = items.length;
            items.push(k);
            heads.push(0);
          }
        }
        at += count;
        count = number();
        for (k = 0; k < count; k += 1) {
          last += number() + 1;
          heads[places[last]] = 1;
        }
      } else {
        for (k = 0; k < count; k += 1) {
          var value = number();
          last += Math.floor(value / 2) + 1;
          items.push(last);
          heads.push(value % 2);
        }
      }
      lists[shard.keys[i]] = { items: items, heads: heads };
    }
    return lists;
  }

  function listOf(key) {
    var shard = shards[shardOf(key)];
    if (!shard.lists) { shard.lists = decode(shard); }
    return shard.lists.hasOwnProperty(key) ? shard.lists[key] : { items: [], heads: [] };
  }

  /* Items that hold all keys, best first: in the head, still valid, newest. */
  function candidates(wanted) {
    var marks = [], heads = [], result = [], i, k;
    for (i = 0; i < dir.n; i += 1) {
      marks.push(0);
      heads.push(1);
    }
    for (k = 0; k < wanted.length; k += 1) {
      var part = listOf(wanted[k]);
      for (i = 0; i < part.items.length; i += 1) {
        var item = part.items[i];
        if (marks[item] === k) {
          marks[item] = k + 1;
          heads[item] = heads[item] && part.heads[i];
        }
      }
    }
    var repealed = set(dir.r), displayed = set(dir.g);
    for (i = 0; i < dir.n; i += 1) {
      if (marks[i] === wanted.length && passes(i, repealed, displayed)) {
        result.push({ item: i, rank: (wanted.length && heads[i] ? 2 : 0) + (repealed[i] ? 0 : 1) });
      }
    }
    return result.sort(function (a, b) { return b.rank - a.rank || b.item - a.item; });
  }

  function set(items) {
    var result = {};
    for (var i = 0; i < items.length; i += 1) { result[items[i]] = true; }
    return result;
  }

  function passes(item, repealed, displayed) {
    if (options.valid && repealed[item]) { return false; }
    if (options.display && !displayed[item]) { return false; }
    if (options.category && facts.charAt(item) !== sign(Number(options.category))) { return false; }
    if (!options.year) { return true; }
    var year = 0;
    for (var i = 0; i < dir.y.length && dir.y[i][1] <= item; i += 1) { year = dir.y[i][0]; }
    return String(year) === options.year;
  }

  function sign(category) {
    var code = Math.min(93, category) + 33;
    return String.fromCharCode(code === 34 || code === 92 ? 126 : code);
  }

  /* Texts: title, index number, document number, keywords, summary, day, address, standing, text. */
  function bare(text) { return fold(text).replace(/[\[\]()<>{}\u3008-\u3011\u3014-\u301B]|\u7B2C/g, ''); }

  function isNumber(fields) { return words && (bare(words) === bare(fields[1]) || bare(words) === bare(fields[2])); }

  function confirms(fields, pieces) {
    var text = fold([fields[0], fields[1], fields[2], fields[3], fields[4], fields[8]].join('\n'));
    for (var i = 0; i < pieces.length; i += 1) {
      if (text.indexOf(pieces[i]) < 0 && !(bare(pieces[i]) && bare(pieces[i]) !== pieces[i] && /[0-9]/.test(pieces[i]) && fields[2] &&
        bare(fields[2]).indexOf(bare(pieces[i])) >= 0)) { return false; }
    }
    return true;
  }

  /* Marks what was looked for in a text, from one place to another. */
  function marked(element, text, from, to, pieces) {
    var places = [], folded = fold(text, places), at = from, i;
    var isMarked = [];
    for (i = 0; i < pieces.length; i += 1) {
      for (var k = folded.indexOf(pieces[i]); k >= 0; k = folded.indexOf(pieces[i], k + 1)) {
        for (var m = places[k]; m <= places[k + pieces[i].length - 1]; m += 1) { isMarked[m] = true; }
      }
    }
    while (at < to) {
      var end = at;
      while (end < to && !isMarked[end] === !isMarked[at]) { end += 1; }
      var node = document.createTextNode(text.substring(at, end).replace(/\n/g, ' '));
      if (isMarked[at]) {
        var mark = document.createElement('mark');
        mark.appendChild(node);
        node = mark;
      }
      element.appendChild(node);
      at = end;
    }
  }

  function snippet(element, fields, pieces) {
    var sources = [fields[8], fields[4], fields[3]], text = fields[8], place = 0;
    for (var s = 0; s < sources.length; s += 1) {
      var places = [], at = fold(sources[s], places).indexOf(pieces[0]);
      if (at >= 0) {
        text = sources[s];
        place = places[at];
        break;
      }
    }
    var from = Math.max(0, place - 40), to = Math.min(text.length, place + 80);
    var before = text.substring(from, place), cut = before.search(/[^\u3002\uFF1B\n]*$/);
    if (cut > 0) { from += cut; }
    var after = text.substring(place, to).search(/[\u3002\n]/);
    if (after > 30) { to = place + after + 1; }
    marked(element, text, from, to, pieces);
    if (to < text.length) { element.appendChild(document.createTextNode('\u2026')); }
  }

  function show(item, pieces) {
    var fields = texts[item], row = document.createElement('li'), link = document.createElement('a');
    row.setAttribute('data-index', fields[1]);
    link.href = fields[6];
    var title = fields[0] || say('index') + ' ' + fields[1];
    marked(link, title, 0, title.length, pieces);
    row.appendChild(link);
    var about = document.createElement('p');
    about.className = 'much';
    about.textContent = [fields[5], fields[2], say('index') + ' ' + fields[1], fields[7]].join(' ').replace(/ +/g, ' ');
    row.appendChild(about);
    if (isNumber(fields)) {
      var exact = document.createElement('strong');
      exact.textContent = ' ' + say('this');
      row.insertBefore(exact, about);
    }
    /* Nobody reads thousands of snippets, which take most of the time. */
    if (hits.childNodes.length < 200) {
      var part = document.createElement('p');
      snippet(part, fields, pieces);
      row.appendChild(part);
    }
    if (isNumber(fields)) { hits.insertBefore(row, hits.firstChild); } else { hits.appendChild(row); }
  }

  /* The walk: candidates in their order, confirmed by their texts as far as they are wanted. */
  function walk(order, pieces) {
    var exact = true, next = 0, count = 0, wanted = 10, i;
    for (i = 0; i < pieces.length; i += 1) { exact = exact && isExact(pieces[i]); }

    function step() {
      if (next >= order.length || (!all && count >= wanted)) {
        tell();
        return;
      }
      var batch = order.slice(next, next + (all ? 256 : Math.max(4, wanted - count))), files = [];
      for (i = 0; i < batch.length; i += 1) {
        if (!texts[batch[i].item]) { files.push('search/t/' + batch[i].item + '.js?' + dir.v); }
      }
      load(files, function () {
        for (i = 0; i < batch.length; i += 1) {
          if (exact || confirms(texts[batch[i].item], pieces)) {
            count += 1;
            show(batch[i].item, pieces);
          }
          delete texts[batch[i].item];
        }
        next += batch.length;
        step();
      });
    }

    function tell() {
      var isWhole = next >= order.length, total = exact ? order.length : count;
      if (!total) {
        nothing();
      } else {
        found.textContent = say(isWhole || exact ? 'found' : 'least') + ' ' + total + ' ' + say('unit');
      }
      more.hidden = isWhole;
      if (isWhole) { hits.setAttribute('data-done', ''); }
    }

    document.getElementById('more-hits').onclick = function () {
      wanted += 10;
      step();
    };
    document.getElementById('all-hits').href = address(words) + '&all=1';
    step();
  }

  function address(query) {
    var text = '?q=' + encodeURIComponent(query), names = ['valid', 'display', 'category', 'year'];
    for (var i = 0; i < names.length; i += 1) {
      if (options[names[i]]) { text += '&' + names[i] + '=' + encodeURIComponent(options[names[i]]); }
    }
    return 'search.html' + text;
  }

  function nothing() {
    found.textContent = say('nothing');
    none.hidden = false;
    offer('shorter', words.length > 2 ? [words.slice(0, -1), words.slice(1)] : []);
    var lines = dir.w.split('\n'), other = [];
    for (var i = 0; i < lines.length; i += 1) {
      var group = lines[i].split('=');
      for (var k = 0; k < group.length; k += 1) {
        for (var m = 0; m < group.length; m += 1) {
          if (k !== m && group[k] && words.indexOf(group[k]) >= 0) { other.push(words.replace(group[k], group[m])); }
        }
      }
    }
    var place = document.getElementById('other-words');
    place.hidden = !other.length;
    place.lastChild.id = 'others';
    offer('others', other);
  }

  function offer(id, queries) {
    var place = document.getElementById(id);
    for (var i = 0; i < queries.length; i += 1) {
      var link = document.createElement('a');
      link.href = address(queries[i]);
      link.textContent = queries[i];
      place.appendChild(document.createTextNode(' '));
      place.appendChild(link);
    }
  }

  function search(isSecond) {
    var pieces = [], wanted = {}, parts = words.split(' '), files = [], list = [], needed = {}, key;
    for (var i = 0; i < parts.length; i += 1) {
      var piece = fold(parts[i].replace(/^["\u201C\u201D]+|["\u201C\u201D]+$/g, '') || parts[i]);
      if (piece) {
        pieces.push(piece);
        keys(piece, wanted);
      }
    }
    if (!pieces.length) { return; }
    for (key in wanted) {
      if (wanted.hasOwnProperty(key)) {
        var number = shardOf(key);
        list.push(key);
        if (!shards[number] && !needed[number]) {
          needed[number] = true;
          files.push('search/i/' + number + '-' + dir.h.substr(number * 6, 6) + '.js');
        }
      }
    }
    if (options.category && !facts) { files.push(dir.f); }
    load(files, function () {
      var order = candidates(list);
      if (order.length || isSecond) {
        walk(order, pieces);
        return;
      }
      /* A character that no text has: it may be folded to one that they have. */
      load([dir.x], function () { search(true); });
    });
  }

  function ready() {
    var narrow = document.getElementById('narrow');
    narrow.hidden = false;
    form.q.value = options.q || '';
    form.valid.checked = !!options.valid;
    form.display.checked = !!options.display;
    form.category.value = options.category || '';
    form.year.value = options.year || '';
    narrow.onchange = go;
    form.onsubmit = go;
  }

  function go(event) {
    event.preventDefault();
    options = { q: form.q.value, valid: form.valid.checked ? '1' : '', display: form.display.checked ? '1' : '',
      category: form.category.value, year: form.year.value };
    window.location.href = address(form.q.value);
  }

  ready();
  if (words) {
    document.getElementById('keywords').hidden = true;
    found.textContent = say('searching');
    /* Later than the page, which would else be loading until the last text is there. */
    var begin = function () {
      window.setTimeout(function () { load([say('directory')], function () { search(false); }); }, 0);
    };
    if (document.readyState === 'complete') { begin(); } else { window.addEventListener('load', begin); }
  }
}());
