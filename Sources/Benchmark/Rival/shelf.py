"""Binders and the lists before them: which there are, and which notices are in each."""

from collections import defaultdict

from finder import initials
from notice import both, edition, words

# How many numbers a binder takes, how many lines a list has.
LENGTH = 200
LINES = 500


class Shelf:
    def __init__(self, notices, slugs, names):
        """Takes the released notices; slugs by notice, names by slug."""
        self.names = names
        self.binders = defaultdict(list)
        self.lists = defaultdict(list)
        self.volumes = defaultdict(list)
        for notice in sorted(notices):
            slug = slugs(notice)
            self.binders[self.binder(slug, notice)].append(notice)
            for name in (slug, notice.year):
                self.lists[name].append(notice)
        for binder in self.order():
            for name in binder[:2]:
                self.volumes[name].append(self.volume(binder))

    @staticmethod
    def binder(slug, notice):
        before = (int(notice.serial) - 1) // LENGTH * LENGTH
        return slug, notice.year, f"-{before + 1:0{len(notice.serial)}}" if before else ""

    def order(self):
        slugs = list(self.names)
        return sorted(self.binders, key=lambda b: (slugs.index(b[0]), -int(b[1]), b[2]))

    @classmethod
    def address(cls, slug, notice):
        return f"/kiosk/{'-'.join(cls.binder(slug, notice)[:2])}{cls.binder(slug, notice)[2]}.html"

    def name(self, name):
        return self.names.get(name, f"{name}年")

    def volume(self, binder):
        slug, year, start = binder
        notices = self.binders[binder]
        title = f"{self.names[slug]}{year}年" + (f"{start[1:]}号起" if start else "")
        last = max(notice.last_change for notice in notices)
        return {"id": f"{slug}-{year}{start}", "title": title, "count": len(notices), "first": notices[0].index,
                "final": notices[-1].index, "newest": both(last), "edition": edition(*(n.edition for n in notices))}

    def binder_pages(self):
        for binder in self.order():
            slug, year, _ = binder
            notices = self.binders[binder]
            yield self.volume(binder) | {
                "layout": "binder", "category": {"slug": slug, "name": self.names[slug]}, "year": year,
                "items": [notice.index for notice in notices], "documents": self.documents(notices),
                "terms": self.terms(notices), "changes": self.changes(notices)}

    @staticmethod
    def documents(notices):
        numbered = [n for n in notices if "文号" in n.keys]
        return [{"number": n.keys["文号"], "index": n.index, "title": n.title} for n in numbered]

    @staticmethod
    def terms(notices):
        found = defaultdict(list)
        for notice in notices:
            for word in notice.keywords:
                found[word].append(notice.index)
        return [{"initials": initials(word), "word": word, "numbers": found[word]}
                for word in sorted(found, key=lambda word: (initials(word), word))]

    @staticmethod
    def changes(notices):
        """The lines of the change leaf, newest first."""
        rows = []
        for notice in notices:
            events = [(notice.released, "新放入")] + [(c["公开"], f"换页：{c['说明']}") for c in notice.changes]
            if notice.is_withdrawn:
                events.append((notice.keys["撤回"]["日期"], "撤回"))
            rows += [(str(day), notice.index, notice.title, note) for day, note in events]
        return [dict(zip(("date", "index", "title", "note"), row)) for row in sorted(rows, reverse=True)[:20]]

    def list_pages(self):
        for name in [*self.names, *sorted((n for n in self.lists if n.isdigit()), reverse=True)]:
            notices = self.lists[name]
            ids = [f"{name}-part-{n + 1}" if n else name for n in range((len(notices) + LINES - 1) // LINES)]
            for part, page in enumerate(ids):
                lines = notices[part * LINES:(part + 1) * LINES]
                yield {"id": page, "title": self.name(name), "layout": "shelf", "part": part + 1, "parts": ids,
                       "volumes": [] if part else self.volumes[name], "items": [notice.index for notice in lines],
                       "edition": edition(*(n.edition for n in lines)),
                       "newest": words(max(n.last_change for n in lines))}

    def heads(self):
        """What the print room says of each list."""
        for page in self.list_pages():
            if page["part"] == 1:
                name = page["id"]
                notices = self.lists[name]
                yield {"id": name, "title": page["title"], "volumes": len(self.volumes[name]), "count": len(notices),
                       "newest": both(max(n.last_change for n in notices)), "edition": page["edition"]}

    def editions(self):
        """The file of each year, and the entries of the file before them."""
        for year in sorted((name for name in self.lists if name.isdigit()), reverse=True):
            yield year, [notice.index for notice in self.lists[year]], self.volumes[year]
