/* The search: asks the files of search/, which are classic scripts, so that it works from disk too.
   Without this file the page is an index of keywords. Written for old browsers. */
(function () {
  'use strict';

  var isRevealed = false;
  var page = get('search'), form = get('find'), found = get('found'), hits = get('hits'), more = get('more');
  var options = parameters();
  var words = (options.q || '').replace(/[\s\u3000]+/g, ' ').replace(/^ | $/g, '');
  var all = options.all === '1';
  var broken = false;
  /* How the query is read: from 0 on, the next way where the one before finds nothing. */
  var way = 0;
  /* The day that is asked for, as lines have it, and the items of that day. */
  var day = '', ofDay = {};
  /* By the number of an item: what a line shows and maybe its text; its folded text. */
  var lines = {}, texts = {};
  var dir, synonyms, listed = {}, shards = {}, facts = '';
  /* How many bytes of texts the first hits may load; what is beyond them waits for a reader who stays. */
  var room = 19000, later = [];

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
    x: list,
    y: function (value) { synonyms = value.split('\n'); },
    f: function (value) { facts = value; },
    s: function (number, keys, code) { shards[number] = { keys: keys.split(' '), code: code }; },
    t: function (number, fields) {
      lines[number] = fields;
      room -= 3 * fields[9].length + 400;
    },
    r: function (number, rest) {
      lines[number][9] += rest;
      lines[number][10] = 0;
    },
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

  /* What is written one way or the other in numbers, or left out. */
  var BRACKETS = /[()\[\]<>{}\-\u2010-\u2015\u2212\u3008-\u3011\u3014-\u301B\u7B2C\u53F7 ]+/g;

  function bare(text) { return text.replace(BRACKETS, ''); }

  function isFour(run, place) { return place >= 0 && /^[0-9]{4}$/.test(run.substr(place, 4)); }

  /* The keys of pieces of a query: four digits, two units, or one that stands alone. */
  function keys(pieces) {
    var wanted = {};
    pieces.forEach(function (run) {
      for (var k = 0; k < run.length; k += 1) {
        var key = run.substr(k, isFour(run, k) ? 4 : 2);
        if (key.length > 2 || !isFour(run, k - 1) && !isFour(run, k - 2) && (key.length === 2 || run.length === 1) &&
          !/^.?[\uD800-\uDFFF]/.test(key.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/, 'aa'))) { wanted[key] = 1; }
      }
    });
    return Object.keys(wanted);
  }

  /* The key of a whole number of an item: in any brackets, and with what it is called. */
  function numberKey() {
    var number = day ? '' : bareWords(), sum = 0;
    for (var i = 0; i < number.length; i += 1) { sum = (sum * 31 + number.charCodeAt(i)) % 55536; }
    return number.length > 4 && /[0-9]/.test(number) ? [String(10000 + sum)] : [];
  }

  function bareWords() { return bare(fold(words).replace(/^\u7D22\u5F15\u53F7:?|^\u6587\u53F7:?/, '')); }

  /* The items of the number or of the day that the query is. */
  function meant() {
    var number = numberKey();
    return day ? Object.keys(ofDay) : number.length ? listOf(number[0]).items : [];
  }

  /* Whether holding the keys is holding the piece. */
  function isExact(piece) { return piece.length <= 2 || /^[0-9]{4}$/.test(piece); }

  /* Whether it may be a number, of which at last any brackets are taken. */
  function isLoose(piece) { return way > 0 && /[0-9]/.test(piece) && bare(piece).length > 4; }

  function shardOf(key) {
    var isNumber = isFour(key, 0);
    var first = isNumber ? 0 : key.charCodeAt(0);
    var second = isNumber ? Number(key) : key.length > 1 ? key.charCodeAt(1) : 0;
    var mixed = (first * 40503 + second * 30011) >>> 0;
    return ((mixed ^ (mixed >>> 13)) & (dir.s - 1)) >>> 0;
  }

  /* Reads bits, thirteen in two characters; answers ascending numbers, as BitText writes them. */
  function sets(code) {
    var at = 0, held = 0, left = 0;
    function digit(place) {
      var value = code.charCodeAt(place);
      return value - (value > 92 ? 36 : 35);
    }
    function bits(count) {
      while (left < count) {
        held = held << 13 | (digit(at) * 91 + digit(at + 1));
        left += 13;
        at += 2;
      }
      left -= count;
      var value = held >> left;
      held &= (1 << left) - 1;
      return value;
    }
    function number() {
      var zeros = 0;
      while (!bits(1)) { zeros += 1; }
      return 1 << zeros | (zeros > 16 ? bits(zeros - 16) << 16 | bits(16) : bits(zeros));
    }
    function told(count) {
      var values = [], low = count && bits(4), last = -1;
      for (; count > 0; count -= 1) {
        while (!bits(1)) { last += 1 << low; }
        last += bits(low) + 1;
        values.push(last);
      }
      return values;
    }
    return function (isBit) {
      if (isBit) { return bits(1); }
      var count = number() - 1, values = [];
      if (count < 4 || !bits(1)) { return told(count); }
      var gone = told(number() - 1), next = 0;
      for (var i = 0; values.length < count; i += 1) {
        if (gone[next] === i) { next += 1; } else { values.push(i); }
      }
      return values;
    };
  }

  /* Items of each key, and in which field an item has it if not in its text: 0 number, 1 title, 2 keyword, 3 summary. */
  function decode(names, code) {
    var set = sets(code), lists = {};
    for (var i = 0; code && i < names.length; i += 1) {
      var items = set(), fields = {}, part = items;
      for (var field = 3; part.length && field >= 0; field -= 1) {
        if (!set(1)) { part = set().map(function (place) { return part[place]; }); }
        for (var k = 0; k < part.length; k += 1) { fields[part[k]] = field; }
      }
      lists[names[i]] = { items: items, fields: fields };
    }
    return lists;
  }

  function listOf(key) {
    var shard = shards[shardOf(key)] || { lists: {} };
    shard.lists = shard.lists || decode(shard.keys, shard.code);
    return shard.lists.hasOwnProperty(key) ? shard.lists[key] : { items: [], fields: {} };
  }

  function marks(items) {
    var result = {};
    for (var i = 0; i < items.length; i += 1) { result[items[i]] = 1; }
    return result;
  }

  /* Items that hold all keys but some that may be missing, in no field behind the last one if that is given, and those that
     are asked for by a number or a day; best first: these, by the field that has the keys, still valid, newest. */
  function candidates(wanted, asked, last, missing) {
    var counts = [], worst = [], ranked = [], set = sets(dir.c), least = wanted.length - (missing || 0), i, k;
    for (k = 0; k < wanted.length; k += 1) {
      var part = listOf(wanted[k]);
      for (i = 0; i < part.items.length; i += 1) {
        var item = part.items[i], field = part.fields[item];
        field = field === undefined ? 4 : field;
        if (field > last) { continue; }
        counts[item] = (counts[item] || 0) + 1;
        worst[item] = Math.max(worst[item] || 0, field);
      }
    }
    var repealed = marks(set()), displayed = marks(set()), named = marks(asked || []);
    for (i = dir.n - 1; i >= 0; i -= 1) {
      if ((named[i] || (counts[i] || 0) >= least) && passes(i, repealed, displayed)) {
        k = named[i] ? 0 : 1 + (worst[i] || 0) * 2 + (repealed[i] || 0);
        (ranked[k] = ranked[k] || []).push(i);
      }
    }
    return [].concat.apply([], ranked.filter(Boolean));
  }

  function passes(item, repealed, displayed) {
    if (options.valid && repealed[item] || options.display && !displayed[item]) { return false; }
    if (options.category && facts.charAt(item) !== sign(Number(options.category))) { return false; }
    if (!options.year) { return true; }
    return String(yearOf(item)) === options.year;
  }

  function yearOf(item) {
    var year = 0;
    for (var i = 0; i < dir.y.length && dir.y[i][1] <= item; i += 1) { year = dir.y[i][0]; }
    return year;
  }

  function sign(category) {
    var code = Math.min(93, category) + 33;
    return String.fromCharCode(code === 34 || code === 92 ? 126 : code);
  }

  function hash(hashes, number) { return hashes.substr(number * 5, 5); }

  function textFile(item, rest) {
    return 'search/t/' + item + (rest || '') + '.js?' + hash(dir.b, Math.floor(item / dir.z));
  }

  /* Loads what is left of long texts. */
  function complete(items, done) {
    load(items.filter(function (item) { return lines[item] && lines[item][10]; })
      .map(function (item) { return textFile(item, '-2'); }), done);
  }

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

  /* Texts: title, number, document number, day, address, standing, category, keywords, summary, text, bytes left. */
  function isNumber(fields) {
    var wanted = bareWords();
    if (day) { return false; }
    return wanted === bare(fold(fields[1])) || /[0-9]/.test(wanted) && wanted === bare(fold(fields[2]));
  }

  function confirms(item, pieces) {
    if (ofDay[item]) { return true; }
    var of = lines[item];
    var text = texts[item] || fold([of[1], of[2], of[0], of[7], of[8], of[9]].join('\n')), head = text.split('\n', 2);
    if (!day && (bareWords() === bare(head[0]) || bareWords() === bare(head[1]))) { return true; }
    if (way === TITLES) { return text.split('\n', 3)[2].replace(BETWEEN, '').indexOf(pieces[0]) >= 0; }
    for (var i = 0; i < pieces.length; i += 1) {
      if (text.indexOf(pieces[i]) < 0 && !(isLoose(pieces[i]) && bare(head[1]).indexOf(bare(pieces[i])) >= 0)) {
        return false;
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

  /* The sentences around the first place, or as much of them as has room; cut at punctuation where there is any.
     Where only title or keywords have it, the beginning says more than a keyword alone. */
  function snippet(element, fields, pieces) {
    var text = fields[8] || fields[9] || fields[7], start = 0, end = 0;
    pieces.some(function (piece) {
      return [9, 8].some(function (field) {
        var places = [], at = fold(fields[field], places).indexOf(piece);
        if (at < 0) { return false; }
        text = fields[field];
        start = places[at];
        end = places[at + piece.length - 1] + 1;
        return true;
      });
    });
    var before = text.substring(Math.max(0, start - 50), start), after = text.substr(end, 90), from = start - before.length;
    var first = /[^\u3002\uFF1B\uFF01\uFF1F\n]*$/.exec(before)[0];
    if (first === before && from) { first = first.replace(/^[^\uFF0C\u3001\uFF1A]*[\uFF0C\u3001\uFF1A]/, ''); }
    var last = /^[^\n]{30,}?[\u3002\uFF1B\uFF01\uFF1F\n]|^[^\n]{0,29}\n/.exec(after) ||
      after.length > 89 && /^[^]*[\uFF0C\u3001\uFF1A\u3002]/.exec(after) || [after];
    if (first === before && from) { element.appendChild(document.createTextNode('\u2026')); }
    end += last[0].length;
    marked(element, text, start - first.length, end, pieces);
    if (end < text.length || text === fields[9] && fields[10]) { add(element, 'span', '\u2026'); }
  }

  /* The snippet of a line; of a long text whose beginning has it not when there is room, or a reader moves. */
  function explain(row, item, pieces) {
    var fields = lines[item], element = add(row, 'p'), left = fields[10] || 0;
    function show() {
      element.textContent = '';
      snippet(element, fields, pieces);
    }
    function whole() { complete([item], show); }
    show();
    if (!left || fold(fields.slice(0, 10).join('\n')).indexOf(pieces[0]) >= 0) { return; }
    if (left < room) {
      room -= left;
      whole();
    } else { later.push(whole); }
  }

  window.onscroll = document.onmousemove = document.onkeydown = document.ontouchstart = function () {
    later.splice(0).forEach(function (run) { run(); });
  };

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
      explain(row, item, pieces);
    } else if (watch) {
      row.fill = function () {
        load([textFile(item)], function () { explain(row, item, pieces); });
      };
      watch.observe(row);
    }
    hits.appendChild(row);
  }

  /* Whether all that hold the keys are hits. */
  function isSure(pieces) { return !day && !numberKey().length && pieces.every(isExact); }

  /* The walk: candidates in their order, confirmed by their texts as far as they are wanted, ever more at once. */
  function walk(order, pieces) {
    var next = 0, count = 0, wanted = 6;
    var exact = isSure(pieces);

    function step() {
      if (next >= order.length || (!all && count >= wanted)) {
        tell();
        return;
      }
      var batch = order.slice(next, all ? order.length : next + Math.max(wanted - count, exact ? 0 : next));
      next += batch.length;
      if (exact) { fill(batch); return; }
      gather(batch, texts, 'p', all ? 6 : 16, function () {
        complete(batch, function () {
          fill(batch.filter(function (item) { return confirms(item, pieces); }));
        });
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
      more.hidden = isWhole;
      if (!total) {
        outside(pieces, function () { further(pieces); });
        return;
      }
      found.textContent = amount(total, isWhole || exact);
      reveal();
      if (isWhole) { end(); }
    }

    get('more-hits').onclick = function () {
      wanted += 10;
      step();
    };
    get('all-hits').href = address(words) + '&all=1';
    step();
  }

  function amount(count, isAll) { return say(isAll ? 'found' : 'least') + ' ' + count + ' ' + say('unit'); }

  /* Where only the filters keep the hits away a reader is told so, and not to write other words. */
  function outside(pieces, otherwise) {
    var range = options;
    if (address('') === 'search.html?q=') {
      otherwise();
      return;
    }
    options = {};
    count(wantedBy(pieces), pieces, function (total, isAll) {
      if (!total) {
        options = range;
        otherwise();
        return;
      }
      found.textContent = say('outside') + amount(total, isAll);
      get('clear').href = address(words);
      get('outside').hidden = false;
      end();
    });
  }

  /* How many are hits; of very many at least the first ones. */
  function count(order, pieces, done) {
    var batch = order.slice(0, 64);
    if (isSure(pieces)) {
      done(order.length, true);
      return;
    }
    gather(batch, texts, 'p', 16, function () {
      complete(batch, function () {
        var total = batch.filter(function (item) { return confirms(item, pieces); }).length;
        if (total || batch.length === order.length) { done(total, batch.length === order.length); } else {
          count(order.slice(64), pieces, function (left) { done(left, false); });
        }
      });
    });
  }

  /* The candidates of a query, as it is read: a title without its signs lacks the keys that these part. */
  function wantedBy(pieces) {
    var wanted = keys(runs(pieces));
    return way === TITLES ? candidates(wanted, meant(), 1, Math.max(1, Math.floor(wanted.length / 3))) :
      candidates(wanted, meant());
  }

  /* The next way to read the query; one that reads the same, or nothing, is left out. */
  function further(pieces) {
    way += 1;
    if (way === 1) {
      /* A character that no text has may be folded to one that they have. */
      load(foldings(), search);
      return;
    }
    while (way <= TITLES && isVain(pieces)) { way += 1; }
    if (way <= TITLES) {
      search();
      return;
    }
    load(['search/x/words-' + dir.x + '.js'], function () {
      nothing(pieces);
    });
  }

  function isVain(pieces) {
    var next = read();
    if (way > 2 && isFormed() || !next.length) { return true; }
    return way === TITLES ? next[0].length < 6 : next.join(' ') === pieces.join(' ');
  }

  /* The parts of the table that the query's characters are in. */
  function foldings() {
    var files = {};
    for (var i = 0; i < words.length; i += 1) {
      if (words.charCodeAt(i) > 127) { files['search/x/' + words.charCodeAt(i) % 16 + '-' + dir.x + '.js'] = 1; }
    }
    return Object.keys(files);
  }

  function address(query) {
    var text = 'search.html?q=' + encodeURIComponent(query), names = ['valid', 'display', 'category', 'year'];
    for (var i = 0; i < names.length; i += 1) {
      if (options[names[i]]) { text += '&' + names[i] + '=' + encodeURIComponent(options[names[i]]); }
    }
    return text;
  }

  /* On a small screen the answer would stand below the form, out of sight; whoever has moved the page is left alone. */
  function reveal() {
    if (!isRevealed && !window.pageYOffset && found.getBoundingClientRect().bottom > window.innerHeight) {
      found.scrollIntoView();
    }
    isRevealed = true;
  }

  /* All that this page will say of the query stands on it. */
  function end() { hits.setAttribute('data-done', ''); }

  function help() {
    get('none').hidden = false;
    get('ask').href = 'apply.html?q=' + encodeURIComponent(words);
  }

  function nothing(pieces) {
    var groups = synonyms.map(function (line) { return line.split('='); });
    var known = [].concat.apply([], groups).concat(indexed()), other = others(pieces, groups);
    load(shardFiles(keys([].concat.apply([], other))), function () {
      found.textContent = say('nothing');
      reveal();
      help();
      offer('other', other.filter(isHeld));
      offer('shorter', shorter(pieces, known));
      end();
    });
  }

  /* Whether something may hold all these pieces: nothing is offered that leads to nothing again. */
  function isHeld(pieces) {
    var wanted = keys(pieces);
    return wanted.length > 0 && candidates(wanted).length > 0;
  }

  /* The words of the index of keywords, which stands on the page. */
  function indexed() {
    return [].map.call(document.querySelectorAll('#keywords li strong'), function (word) { return word.textContent; });
  }

  /* The known words in a piece, but none that is a part of another one there; a piece of one character is one itself. */
  function within(piece, known) {
    var inside = known.map(function (word) { return fold(word); }).filter(function (word, place, all) {
      return all.indexOf(word) === place && (word.length > 1 || word === piece) && piece.indexOf(word) >= 0;
    });
    return inside.filter(function (word) {
      return !inside.some(function (whole) { return whole !== word && whole.indexOf(word) >= 0; });
    });
  }

  /* The query with another word for the same in place of one of its words. Where that word is only a part of what was
     written together, the rest of it goes: nobody can tell whether it belongs to the word. */
  function others(pieces, groups) {
    var result = [];
    pieces.forEach(function (piece, place) {
      within(piece, [].concat.apply([], groups)).forEach(function (word) {
        groups.forEach(function (group) {
          var folded = group.map(function (other) { return fold(other); });
          if (folded.indexOf(word) < 0) { return; }
          folded.forEach(function (other) {
            if (other && other !== word) { result.push(pieces.slice(0, place).concat(other, pieces.slice(place + 1))); }
          });
        });
      });
    });
    return result.slice(0, 12);
  }

  /* Fewer words: of several those that something holds, of one the known words in it, else words of titles; and first all
     of these together. */
  function shorter(pieces, known) {
    var result = [];
    pieces.forEach(function (piece) {
      var isOwn = pieces.length > 1 && piece.length > 1 && isHeld([piece]);
      var parts = isOwn ? [piece] : within(piece, known).filter(function (word) { return isHeld([word]); });
      result = result.concat(parts.length ? parts : titled(piece));
    });
    result = result.slice(0, 8).map(function (part) { return [part]; });
    var together = [].concat.apply([], result);
    if (together.length > 1 && isHeld(together)) { result.unshift(together); }
    return result.filter(function (query) { return query.join(' ') !== pieces.join(' '); });
  }

  /* What hardly any word has in it: 的 了 吗 呢 吧 我 你 他 她 它 们 么 什 怎 哪 是 想. */
  var FILLING = /[\u7684\u4E86\u5417\u5462\u5427\u6211\u4F60\u4ED6\u5979\u5B83\u4EEC\u4E48\u4EC0\u600E\u54EA\u662F\u60F3]/;

  /* The longest parts of a piece that a title or a keyword may hold. A part of a text may begin or end within a word, and
     one of letters or digits always does: of these there are none but whole ones. */
  function titled(piece) {
    var result = [];
    (piece.match(/[0-9]{4,}|[a-z]+|[\u3400-\u9FFF]+/g) || []).forEach(function (run) {
      var before = result.length, isHan = run.charCodeAt(0) > 127;
      for (var size = Math.min(20, run.length); size > 1 && (isHan || size === run.length); size -= 1) {
        for (var at = 0; at + size <= run.length && result.length < 8; at += 1) {
          var part = run.substr(at, size), wanted = keys([part]);
          if (wanted.length && !FILLING.test(part) && candidates(wanted, undefined, isHan ? 2 : 4).length) { result.push(part); }
        }
        if (result.length > before) { return; }
      }
    });
    return result;
  }

  function offer(id, queries) {
    var all = queries.map(function (pieces) { return pieces.join(' '); });
    queries = all.filter(function (query, place) { return all.indexOf(query) === place; });
    get(id).parentNode.hidden = !queries.length;
    queries.forEach(function (query) {
      get(id).appendChild(document.createTextNode(' '));
      add(get(id), 'a', query).href = address(query);
    });
  }

  /* Pages of the board itself, which are no items: by the words of the links that each page has, or some of them. */
  function ownPages() {
    var query = fold(words), told = {}, links = document.querySelectorAll('.ways a[href*=".html"], .foot a[href*=".html"]');
    [].forEach.call(links, function (link) {
      var name = fold(link.textContent), at = 0;
      for (var i = 0; i < name.length; i += 1) { at += name.charAt(i) === query.charAt(at) ? 1 : 0; }
      if (query.length < 2 || at < query.length && query.indexOf(name) < 0 || told.hasOwnProperty(name) ||
        link.getAttribute('aria-current')) { return; }
      told[name] = get('own').hidden = false;
      get('own').appendChild(document.createTextNode(' '));
      add(get('own'), 'a', link.textContent).href = link.getAttribute('href');
    });
  }

  /* Punctuation, after folding: of ASCII, of Latin texts, of Chinese ones. */
  var SIGNS = '[!-\\/:-@\\[-\\u0060{-~\\u00A7\\u00AB\\u00B7\\u00BB\\u2010-\\u2027\\u2030-\\u205E\\u2212\\u3001-\\u3003\\u3008-\\u3011' +
    '\\u3014-\\u301F\\u30FB\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF5F-\\uFF65]+';
  var ENDS = new RegExp('^' + SIGNS + '|' + SIGNS + '$', 'g'), BETWEEN = new RegExp(SIGNS, 'g');

  /* Between characters and digits; 年, 月, 日 and 号 stay with the number before them. */
  var SEAMS = /[\u3400-\u9FFF](?=[0-9])|[0-9](?:[\u5E74\u6708\u65E5\u53F7]|(?![\u5E74\u6708\u65E5\u53F7]))(?=[\u3400-\u9FFF])/g;

  /* The way that looks at titles alone. */
  var TITLES = 4;

  /* The pieces that a hit must have. At first all signs are characters; if nothing is found quotation marks hold words
     together, then signs around words are left out, then those within part them, as what is glued to a number does; at last
     it is a title, or a part of one, whose own signs were left out. */
  function read() {
    var parts = (way && words.match(/["\u201C\u201D][^"\u201C\u201D]+["\u201C\u201D]|[^ ]+/g)) || words.split(' ');
    var pieces = parts.map(function (part) {
      return fold(way ? part.replace(/^["\u201C\u201D](.+)["\u201C\u201D]$/, '$1') : part);
    });
    if (way === 2) { pieces = pieces.map(function (piece) { return piece.replace(ENDS, ''); }); }
    if (way === 3) { pieces = pieces.join(' ').replace(BETWEEN, ' ').replace(SEAMS, '$& ').split(' '); }
    if (way === TITLES) { pieces = [pieces.join('').replace(BETWEEN, '')]; }
    return pieces.filter(Boolean);
  }

  /* Whether it is a day, a number of an item or of a telephone: its parts are met everywhere, and mean nothing alone. */
  function isFormed() {
    return !!day || /[(\[\u3010\u3014][0-9]{4}[)\]\u3011\u3015]\u7B2C?[0-9]|^[0-9\-\u2010-\u2015]+$/.test(fold(words));
  }

  function runs(pieces) {
    return [].concat.apply([], pieces.map(function (piece) { return isLoose(piece) ? piece.split(BRACKETS) : [piece]; }));
  }

  /* The files of the shards that are not there yet. */
  function shardFiles(wanted) {
    var files = [];
    wanted.forEach(function (key) {
      var number = shardOf(key), file = 'search/i/' + number + '-' + hash(dir.h, number) + '.js';
      if (!shards[number] && files.indexOf(file) < 0) { files.push(file); }
    });
    return files;
  }

  function search() {
    var pieces = read(), wanted = keys(runs(pieces)), numbers = numberKey(), files = shardFiles(wanted.concat(numbers));
    if (options.category && !facts) { files.push(dir.f); }
    load(files, function () { walk(wantedBy(pieces), pieces); });
  }

  /* The day that the whole query is, written as in a line or as in a text. */
  function dayAsked() {
    var parts = /^([0-9]{4})[-.\/\u5E74]([0-9]{1,2})[-.\/\u6708]([0-9]{1,2})\u65E5?$/.exec(fold(words));
    return parts ? [parts[1], ('0' + parts[2]).slice(-2), ('0' + parts[3]).slice(-2)].join('-') : '';
  }

  /* Looks for the items of the day before the search: all stand in the order of their days, so that few blocks of lines
     tell which these are. */
  function begin() {
    day = dayAsked();
    if (!day) {
      search();
      return;
    }
    var low = 0, high = Math.ceil(dir.n / dir.z);
    function block(number, done) {
      var first = number * dir.z;
      load(lines[first] ? [] : ['search/b/' + number + '.js?' + hash(dir.b, number)], function () { done(first); });
    }
    function isBefore(number) { return lines[Math.min(dir.n, (number + 1) * dir.z) - 1][3] < day; }
    /* From the first block that does not end before the day, as far as it goes. */
    function take(first) {
      for (var i = first; i < Math.min(dir.n, first + dir.z); i += 1) {
        if (lines[i][3] === day) { ofDay[i] = 1; }
      }
      low += 1;
      if (i < dir.n && lines[i - 1][3] === day) { block(low, take); } else { search(); }
    }
    function halve() {
      if (low >= high) {
        if (low * dir.z < dir.n) { block(low, take); } else { search(); }
        return;
      }
      var middle = Math.floor((low + high) / 2);
      block(middle, function () {
        if (isBefore(middle)) { low = middle + 1; } else { high = middle; }
        halve();
      });
    }
    halve();
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
    document.addEventListener('DOMContentLoaded', ownPages);
    found.textContent = say('searching');
    window.onerror = fail;
    /* All hits later than the page, which would else be loading until the last text is there. */
    var start = function () { load([say('directory')], begin); };
    if (!all || document.readyState === 'complete') { start(); } else {
      window.addEventListener('load', function () { window.setTimeout(start, 0); });
    }
  }
}());
