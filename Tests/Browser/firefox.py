#!/usr/bin/env python3
"""Searches a built board in Firefox and compares what is found with a plain search of the pages' texts.

Requires what search.py requires, and Firefox; spoken to through WebDriver BiDi, its own port, with the standard library.

Usage: firefox.py BOARD SITE [BOARD SITE …] [--firefox PATH] [--seed N] [--queries N]

From disk, and from a host in a sub-folder, as many pieces of 1 to 6 characters of the texts must find exactly the items
whose texts have them.
A failure is printed; the exit code is 1 if there is any.
"""

import argparse
import base64
import json
import os
import random
import socket
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

import search

STATE = """() => {
  const list = document.querySelector('#hits');
  if (!list || list.dataset.done === undefined && list.dataset.failed === undefined) return null;
  return JSON.stringify([...list.children].map((e) => e.dataset.index));
}"""


class Socket:
    """A WebSocket (RFC 6455) that sends and takes whole texts."""

    def __init__(self, port: int, path: str):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=search.PATIENCE / 1000)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
                             f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        self.rest = b""
        while b"\r\n\r\n" not in self.rest:
            self.rest += self.received()
        head, self.rest = self.rest.split(b"\r\n\r\n", 1)
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise ConnectionError(head.decode(errors="replace"))

    def received(self) -> bytes:
        if not (part := self.socket.recv(65536)):
            raise ConnectionError("the browser has gone")
        return part

    def take(self, count: int) -> bytes:
        while len(self.rest) < count:
            self.rest += self.received()
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def send(self, text: str) -> None:
        data, mask = text.encode(), os.urandom(4)
        size = bytes([0x80 | len(data)]) if len(data) < 126 else b"\xfe" + struct.pack(">H", len(data))
        self.socket.sendall(b"\x81" + size + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(data)))

    def receive(self) -> str:
        text = b""
        while True:
            first, size = self.take(2)
            if size == 126:
                size, = struct.unpack(">H", self.take(2))
            elif size == 127:
                size, = struct.unpack(">Q", self.take(8))
            text += self.take(size)
            if first & 0x80:
                return text.decode()


class Firefox:
    """A Firefox without a window, with one page."""

    def __init__(self, program: str):
        self.folder, self.last = tempfile.TemporaryDirectory(), 0
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [program, "--headless", "--profile", self.folder.name, "--remote-debugging-port", str(port)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "HOME": self.folder.name})
        self.socket = self.connected(port)
        self.version = self.ask("session.new", {"capabilities": {}})["capabilities"]["browserVersion"]
        self.page = self.ask("browsingContext.create", {"type": "tab"})["context"]

    def connected(self, port: int) -> Socket:
        for _ in range(600):
            try:
                return Socket(port, "/session")
            except ConnectionRefusedError:
                time.sleep(0.1)
        raise ConnectionError("Firefox does not listen")

    def ask(self, method: str, parameters: dict) -> dict:
        self.last += 1
        self.socket.send(json.dumps({"id": self.last, "method": method, "params": parameters}))
        while (answer := json.loads(self.socket.receive())).get("id") != self.last:
            pass
        if "result" not in answer:
            raise RuntimeError(f"{method}: {answer}")
        return answer["result"]

    def hits(self, address: str) -> list[str]:
        self.ask("browsingContext.navigate", {"context": self.page, "url": address, "wait": "complete"})
        end = time.monotonic() + search.PATIENCE / 1000
        while time.monotonic() < end:
            state = self.ask("script.callFunction", {
                "functionDeclaration": STATE, "awaitPromise": False, "target": {"context": self.page}})["result"]
            if state["type"] == "string":
                return json.loads(state["value"])
            time.sleep(0.1)
        raise TimeoutError(address)

    def end(self) -> None:
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("places", nargs="+", type=Path)
    parser.add_argument("--firefox", default="/usr/bin/firefox-esr")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--queries", type=int, default=20)
    options = parser.parse_args()
    failures = count = 0
    browser = Firefox(options.firefox)
    try:
        for board, site in zip(options.places[::2], options.places[1::2]):
            site = site.resolve()
            items = search.items_of(board, site)
            pieces = search.pieces_of(items, random.Random(options.seed), options.queries)
            for address in [site.as_uri() + "/", search.serve(site)]:
                for words in pieces:
                    hits = browser.hits(f"{address}search.html?q={quote(words)}&all=1")
                    wanted = search.plain(items, words)
                    count += 1
                    if len(hits) != len(set(hits)) or set(hits) != wanted:
                        failures += 1
                        print(f"{address}: {words!r}: not found {sorted(wanted - set(hits))[:5]}, "
                              f"too much {sorted(set(hits) - wanted)[:5]}")
    finally:
        browser.end()
    print(f"Firefox {browser.version}: {count} queries found what a plain search finds" if not failures
          else f"{failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
