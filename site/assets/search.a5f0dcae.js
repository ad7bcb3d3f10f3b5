/* The search: asks the files of search/, which are classic scripts, so that it works from disk too.
   Without this file the page is an index of keywords. Written for old browsers. */
(function () {
  'use strict';

  var page = get('search'), form = get('find'), found = get('found'), hits = get('hits'), more = get('more');
  var options = parameters();
  var words = (options.q || '').replace(/[\s\u3000]+/g, ' ').replace(/^ | $/g, '');
  var all = options.all === '1';
  var broken = false, isSecond = false;
  /* By the number of an item: what a line shows and maybe all its text; its folded text. */
  var lines = {}, texts = {};
  var dir, synonyms, listed = {}, shards = {}, facts = '';

  function get(id) { return document.getElementById(id); }

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

  /* Loading: calls back when all the files are there; one that is missing or spoilt ends the search. */
  function load(files, done) {
    var next = 0, left = files.length;
    function start() {
      if (next >= files.length || broken) { return; }
      var script = document.createElement('script');
      script.onload = script.onerror = function (event) {
        document.body.removeChild(script);
        if (event.type === 'error') { fail(); }
        left -= 1;
        if (!left && !broken) { done(); }
        start();
      };
      script.src = files[next];
      next += 1;
      document.body.appendChild(script);
    }
    if (!left) { done(); }
    for (var i = 0; i < 32; i += 1) { start(); }
  }

  function fail() {
    broken = true;
    found.textContent = say('missing');
    hits.setAttribute('data-failed', '');
    get('keywords').hidden = false;
    help();
  }

  function list(pairs) {
    for (var i = 0; i + 1 < pairs.length; i += 2) { listed[pairs.charAt(i)] = pairs.charAt(i + 1); }
  }

  function keep(into, block, values) {
    for (var i = 0; i < values.length; i += 1) { into[block * dir.z + i] = into[block * dir.z + i] || values[i]; }
  }

  window.nb = {
    d: function (value) { dir = value; list(value.p); },
    x: function (pairs, words) {
      list(pairs);
      synonyms = words.split('\n');
    },
    f: function (value) { facts = value; },
    s: function (number, keys, code) { shards[number] = { keys: keys.split(' '), code: code }; },
    t: function (number, fields) { lines[number] = fields; },
    b: function (block, values) { keep(lines, block, values); },
    p: function (block, values) { keep(texts, block, values); }
  };

  /* Folding: each unit to one unit; what is white or unseen is skipped. */
  function foldUnit(character) {
    var code = character.charCodeAt(0);
    if (code === 10) { return character; }
    if (code <= 32 || code === 160 || code === 173 || (code >= 8203 && code <= 8205) || code === 8232 || code === 8233 ||
      code === 12288 || code === 65279) { return ''; }
    if (code >= 65281 && code <= 65374) { code -= 65248; }
    if (code >= 65 && code <= 90) { code += 32; }
    character = String.fromCharCode(code);
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

  /* The keys of pieces of a query: four digits, two units, or one that stands alone. */
  function keys(pieces) {
    var runs = pieces.join(' ').match(WORD) || [], wanted = {};
    for (var i = 0; i < runs.length; i += 1) {
      var run = runs[i];
      if (run.length === 1) { wanted[run] = 1; }
      for (var k = 0; k + 1 < run.length; k += 1) {
        if (isFour(run, k)) {
          wanted[run.substr(k, 4)] = 1;
        } else if (!isFour(run, k - 1) && !isFour(run, k - 2)) {
          wanted[run.substr(k, 2)] = 1;
        }
      }
    }
    return Object.keys(wanted);
  }

  /* Whether holding the keys is holding the piece. */
  function isExact(piece) {
    var runs = piece.match(WORD) || [];
    return runs[0] === piece && (piece.length <= 2 || /^[0-9]{4}$/.test(piece));
  }

  function shardOf(key) {
    var isNumber = isFour(key, 0);
    var first = isNumber ? 0 : key.charCodeAt(0);
    var second = isNumber ? Number(key) : key.length > 1 ? key.charCodeAt(1) : 0;
    var mixed = (first * 40503 + second * 30011) >>> 0;
    return ((mixed ^ (mixed >>> 13)) & (dir.s - 1)) >>> 0;
  }

  /* Items of each key: number and, in the same place, whether it is in title, numbers or keywords. */
  function decode(names, code) {
    var bytes = window.atob(code), at = 0, lists = {};
    function number() {
      var value = 0, shift = 1, byte;
      do {
        byte = bytes.charCodeAt(at);
        at += 1;
        value += (byte & 127) * shift;
        shift *= 128;
      } while (byte & 128);
      return value;
    }
    for (var i = 0; code && i < names.length; i += 1) {
      var items = [], heads = {}, size = number(), count = Math.floor(size / 2), last = -1, k;
      if (size % 2) {
        for (k = 0; k < count * 8; k += 1) {
          if (bytes.charCodeAt(at + (k >> 3)) & (1 << (k & 7))) { items.push(k); }
        }
        at += count;
        for (count = number(); count > 0; count -= 1) {
          last += number() + 1;
          heads[last] = 1;
        }
      } else {
        for (; count > 0; count -= 1) {
          var value = number();
          last += Math.floor(value / 2) + 1;
          items.push(last);
          if (value % 2) { heads[last] = 1; }
        }
      }
      lists[names[i]] = { items: items, heads: heads };
    }
    return lists;
  }

  function listOf(key) {
    var shard = shards[shardOf(key)] || { lists: {} };
    shard.lists = shard.lists || decode(shard.keys, shard.code);
    return shard.lists.hasOwnProperty(key) ? shard.lists[key] : { items: [], heads: {} };
  }

  function marks(items) {
    var result = {};
    for (var i = 0; i < items.length; i += 1) { result[items[i]] = 1; }
    return result;
  }

  /* Items that hold all keys, best first: in the head, still valid, newest. */
  function candidates(wanted) {
    var counts = [], heads = [], ranked = [[], [], [], []], i, k;
    for (k = 0; k < wanted.length; k += 1) {
      var part = listOf(wanted[k]);
      for (i = 0; i < part.items.length; i += 1) {
        var item = part.items[i];
        counts[item] = (counts[item] || 0) + 1;
        heads[item] = (heads[item] || 0) + (part.heads[item] || 0);
      }
    }
    var about = decode(['r', 'g'], dir.c), repealed = marks(about.r.items), displayed = marks(about.g.items);
    for (i = dir.n - 1; i >= 0; i -= 1) {
      if ((counts[i] || 0) === wanted.length && passes(i, repealed, displayed)) {
        ranked[(heads[i] === wanted.length ? 0 : 2) + (repealed[i] || 0)].push(i);
      }
    }
    return ranked[0].concat(ranked[1], ranked[2], ranked[3]);
  }

  function passes(item, repealed, displayed) {
    if (options.valid && repealed[item] || options.display && !displayed[item]) { return false; }
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

  function hash(hashes, number) { return hashes.substr(number * 5, 5); }

  function textFile(item) { return 'search/t/' + item + '.js?' + hash(dir.b, Math.floor(item / dir.z)); }

  /* Loads what is not there yet of items: a file each, or that of a block where more than a few of it are wanted. */
  function gather(items, there, folder, few, done) {
    var blocks = {}, files = [], i, block;
    for (i = 0; i < items.length; i += 1) {
      block = Math.floor(items[i] / dir.z);
      blocks[block] = blocks[block] || [];
      var known = lines[items[i]];
      if (!there[items[i]] && !(known && known.length > 7)) { blocks[block].push(textFile(items[i])); }
    }
    for (block in blocks) {
      if (blocks[block].length > few) {
        files.push('search/' + folder + '/' + block + '.js?' + hash(dir.b, block));
      } else { files = files.concat(blocks[block]); }
    }
    load(files, done);
  }

  /* Texts: title, number, document number, day, address, standing, category, keywords, summary, text. */
  function bare(text) { return text.replace(/[\[\]()<>{}\u3008-\u3011\u3014-\u301B]|\u7B2C/g, ''); }

  function isNumber(fields) {
    var wanted = bare(fold(words));
    return wanted === fields[1] || /[0-9]/.test(wanted) && wanted === bare(fold(fields[2]));
  }

  function confirms(item, pieces) {
    var of = lines[item];
    var text = texts[item] || fold([of[0], of[1], of[2], of[7], of[8], of[9]].join('\n'));
    for (var i = 0; i < pieces.length; i += 1) {
      if (text.indexOf(pieces[i]) < 0) {
        /* A document number may be written with other brackets. */
        var paper = /[0-9]/.test(pieces[i]) ? bare(text.split('\n', 3)[2]) : '', piece = bare(pieces[i]);
        if (!paper || (isSecond ? paper.indexOf(piece) < 0 : paper !== piece)) { return false; }
      }
    }
    return true;
  }

  /* Marks what was looked for in a text, from one place to another. */
  function marked(element, text, from, to, pieces) {
    var places = [], folded = fold(text, places), at = from, isMarked = [];
    for (var i = 0; i < pieces.length; i += 1) {
      for (var k = folded.indexOf(pieces[i]); k >= 0; k = folded.indexOf(pieces[i], k + 1)) {
        for (var m = places[k]; m <= places[k + pieces[i].length - 1]; m += 1) { isMarked[m] = true; }
      }
    }
    while (at < to) {
      var end = at;
      while (end < to && !isMarked[end] === !isMarked[at]) { end += 1; }
      var part = text.substring(at, end).replace(/\n/g, ' ');
      if (isMarked[at]) { add(element, 'mark', part); } else { element.appendChild(document.createTextNode(part)); }
      at = end;
    }
  }

  function add(element, name, text) {
    var child = element.appendChild(document.createElement(name));
    child.textContent = text || '';
    return child;
  }

  function snippet(element, fields, pieces) {
    var sources = [fields[9], fields[8], fields[7]], text = fields[9], place = 0;
    for (var s = 0; s < sources.length; s += 1) {
      var places = [], at = fold(sources[s], places).indexOf(pieces[0]);
      if (at >= 0) {
        text = sources[s];
        place = places[at];
        break;
      }
    }
    var from = Math.max(0, place - 40), to = Math.min(text.length, place + 80);
    var cut = text.substring(from, place).search(/[^\u3002\uFF1B\n]*$/);
    if (cut > 0) { from += cut; }
    var after = text.substring(place, to).search(/[\u3002\n]/);
    if (after > 30) { to = place + after + 1; }
    marked(element, text, from, to, pieces);
    if (to < text.length) { add(element, 'span', '\u2026'); }
  }

  /* Lines of a long list get their snippets when they come into sight. */
  var watch = window.IntersectionObserver && new IntersectionObserver(function (seen) {
    seen.forEach(function (entry) {
      if (entry.isIntersecting) {
        watch.unobserve(entry.target);
        entry.target.fill();
      }
    });
  });

  function show(item, pieces) {
    var fields = lines[item], row = document.createElement('li'), link = add(row, 'a');
    var title = fields[0] || say('index') + ' ' + fields[1];
    row.setAttribute('data-index', fields[1]);
    link.href = fields[4];
    marked(link, title, 0, title.length, pieces);
    if (isNumber(fields)) { add(row, 'strong', ' ' + say('this')); }
    var category = form.category.options[fields[6] + 1];
    add(row, 'p', [fields[3], category ? category.text : '', fields[2], say('index') + ' ' + fields[1], fields[5]].join(' '))
      .className = 'much';
    if (fields.length > 7) {
      snippet(add(row, 'p'), fields, pieces);
    } else if (watch) {
      row.fill = function () {
        load([textFile(item)], function () { snippet(add(row, 'p'), lines[item], pieces); });
      };
      watch.observe(row);
    }
    hits.insertBefore(row, isNumber(fields) ? hits.firstChild : null);
  }

  /* The walk: candidates in their order, confirmed by their texts as far as they are wanted, ever more at once. */
  function walk(order, pieces) {
    var next = 0, count = 0, wanted = 6;
    var exact = pieces.every(isExact);

    function step() {
      if (next >= order.length || (!all && count >= wanted)) {
        tell();
        return;
      }
      var batch = order.slice(next, all ? order.length : next + Math.max(wanted - count, exact ? 0 : next));
      next += batch.length;
      if (exact) { fill(batch); return; }
      gather(batch, texts, 'p', all ? 6 : 16, function () {
        fill(batch.filter(function (item) { return confirms(item, pieces); }));
      });
    }

    function fill(items) {
      texts = {};
      gather(items, lines, 'b', all ? 6 : 64, function () {
        count += items.length;
        items.forEach(function (item) { show(item, pieces); });
        step();
      });
    }

    function tell() {
      var isWhole = next >= order.length, total = exact ? order.length : count;
      if (!total && !isSecond) {
        /* A character that no text has may be folded to one that they have. */
        isSecond = true;
        load([dir.x], search);
        return;
      }
      if (total) {
        found.textContent = say(isWhole || exact ? 'found' : 'least') + ' ' + total + ' ' + say('unit');
      } else {
        nothing(pieces);
      }
      more.hidden = isWhole;
      if (isWhole) { hits.setAttribute('data-done', ''); }
    }

    get('more-hits').onclick = function () {
      wanted += 10;
      step();
    };
    get('all-hits').href = address(words) + '&all=1';
    step();
  }

  function address(query) {
    var text = 'search.html?q=' + encodeURIComponent(query), names = ['valid', 'display', 'category', 'year'];
    for (var i = 0; i < names.length; i += 1) {
      if (options[names[i]]) { text += '&' + names[i] + '=' + encodeURIComponent(options[names[i]]); }
    }
    return text;
  }

  function help() {
    get('none').hidden = false;
    get('ask').href = 'apply.html?q=' + encodeURIComponent(words);
  }

  function nothing(pieces) {
    found.textContent = say('nothing');
    help();
    var other = [];
    for (var i = 0; i < synonyms.length; i += 1) {
      var group = synonyms[i].split('=');
      for (var k = 0; k < group.length; k += 1) {
        for (var m = 0; m < group.length; m += 1) {
          if (k !== m && group[k] && words.indexOf(group[k]) >= 0) { other.push(words.replace(group[k], group[m])); }
        }
      }
    }
    offer('other', other);
    offer('shorter', shorter(pieces));
  }

  /* The longest parts of what was asked for that something may hold. */
  function shorter(pieces) {
    var result = [];
    pieces.forEach(function (piece) {
      var before = result.length;
      for (var size = Math.min(20, pieces.length > 1 ? piece.length : piece.length - 1); size > 1; size -= 1) {
        for (var at = 0; at + size <= piece.length && result.length < 8; at += 1) {
          var part = keys([piece.substr(at, size)]);
          if (part.length && candidates(part).length) { result.push(piece.substr(at, size)); }
        }
        if (result.length > before) { return; }
      }
    });
    return result;
  }

  function offer(id, queries) {
    get(id).parentNode.hidden = !queries.length;
    queries.forEach(function (query) {
      get(id).appendChild(document.createTextNode(' '));
      add(get(id), 'a', query).href = address(query);
    });
  }

  /* At first quotation marks are characters; if nothing is found they hold words together. */
  function search() {
    var parts = (isSecond && words.match(/["\u201C\u201D][^"\u201C\u201D]+["\u201C\u201D]|[^ ]+/g)) || words.split(' ');
    var pieces = parts.map(function (part) {
      return fold(isSecond ? part.replace(/["\u201C\u201D]/g, '') : part);
    }).filter(Boolean);
    var wanted = keys(pieces), files = [];
    wanted.forEach(function (key) {
      var number = shardOf(key), file = 'search/i/' + number + '-' + hash(dir.h, number) + '.js';
      if (!shards[number] && files.indexOf(file) < 0) { files.push(file); }
    });
    if (options.category && !facts) { files.push(dir.f); }
    load(files, function () { walk(candidates(wanted), pieces); });
  }

  function go(event) {
    event.preventDefault();
    options = { valid: form.valid.checked && '1', display: form.display.checked && '1',
      category: form.category.value, year: form.year.value };
    window.location.href = address(form.q.value);
  }

  get('narrow').hidden = false;
  form.q.value = options.q || '';
  form.valid.checked = !!options.valid;
  form.display.checked = !!options.display;
  form.category.value = options.category || '';
  form.year.value = options.year || '';
  get('narrow').onchange = form.onsubmit = go;
  if (words) {
    get('keywords').hidden = true;
    found.textContent = say('searching');
    window.onerror = fail;
    /* Later than the page, which would else be loading until the last text is there. */
    var begin = function () {
      window.setTimeout(function () { load([say('directory')], search); }, 0);
    };
    if (document.readyState === 'complete') { begin(); } else { window.addEventListener('load', begin); }
  }
}());
