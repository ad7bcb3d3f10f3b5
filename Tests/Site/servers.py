#!/usr/bin/env python3
"""Runs README's snippets for web servers as they stand there, with the servers of Debian, on a port of loopback.

Usage: servers.py PROGRAM [SITE]
For each server and place (a sub-folder, a domain): `noticeboard verify` must find nothing to say, assets may be kept for good
and nothing else, what is not there is 404 with the site's own page. Then each snippet is spoilt as hosts are, and `verify`
must exit with 3 and name the line that mends it. Only paths, ports and names of the snippet are put in its place.
"""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

FOLDER, NAME = "/srv/board", "nanlushan.example"
MODULES = ["mpm_event", "authz_core", "mime", "dir", "alias", "headers"]
KEPT = "max-age=31536000, immutable"
# What a host does wrong: a text of its snippet, what stands there instead, and what `verify` must say.
SPOILT = {
    "nginx": [
        ("charset utf-8;", "charset gbk; charset_types text/html;", "nginx 写 charset utf-8;"),
        ("error_page 404 ", "error_page 404 =200 ", "nginx 写 error_page 404 "),
    ],
    "apache": [
        ("AddDefaultCharset utf-8", "AddDefaultCharset GBK", "Apache 写 AddDefaultCharset utf-8"),
        ("DirectoryIndex index.html", "DirectoryIndex index.html\n FallbackResource {base}index.html", "不写 FallbackResource"),
    ],
    "caddy": [
        ("file_server\n", '@pages path / *.html\nheader @pages Content-Type "text/html; charset=gbk"\nfile_server\n', "Caddy 不写 header Content-Type"),
        ("file_server\n", "try_files {path} {path}/index.html /index.html\nfile_server\n", "handle_errors，不写 try_files"),
    ],
}


def snippets():
    """README's blocks: server, base path, text; of each server the sub-folder comes first."""
    text = Path("README.md").read_text("utf-8")
    found = []
    for server in SPOILT:
        blocks = re.findall(rf"^```{server}\n(.*?)^```", text, re.M | re.S)
        if len(blocks) != 2:
            sys.exit(f"servers: README has {len(blocks)} snippets for {server}, not 2")
        found += [(server, "/gongkai/", blocks[0]), (server, "/", blocks[1])]
    return found


def nginx(snippet, base, port, place):
    listen = f"listen 127.0.0.1:{port};"
    inside = snippet.replace("listen 80;", listen) if base == "/" else f"server {{ {listen}\n{snippet} }}"
    (place / "nginx.conf").write_text(f"""
        daemon off; pid {place}/nginx.pid; error_log stderr;
        events {{}}
        http {{
          include /etc/nginx/mime.types; access_log off;
          {"".join(f"{name}_temp_path {place}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))}
          {inside}
        }}""", "utf-8")
    return ["/usr/sbin/nginx", "-e", "stderr", "-c", str(place / "nginx.conf"), "-p", str(place)]


def apache(snippet, base, port, place):
    load = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)
    # Started by root it serves as somebody else, as Debian's does.
    user = "User www-data\nGroup www-data\n" if os.geteuid() == 0 else ""
    (place / "apache.conf").write_text(
        f"{load}\nServerRoot {place}\nPidFile {place}/pid\nDefaultRuntimeDir {place}\nErrorLog /dev/stderr\nServerName localhost\n"
        f"{user}TypesConfig /etc/mime.types\nListen 127.0.0.1:{port}\n<Directory />\nRequire all denied\n</Directory>\n"
        + snippet.replace("*:80>", f"127.0.0.1:{port}>"), "utf-8")
    return ["/usr/sbin/apache2", "-D", "FOREGROUND", "-f", str(place / "apache.conf")]


def caddy(snippet, base, port, place):
    text = "{\nadmin off\nauto_https off\n}\n" + snippet.replace(f"{NAME} {{", f"http://127.0.0.1:{port} {{")
    (place / "Caddyfile").write_text(text, "utf-8")
    return ["/usr/bin/caddy", "run", "--config", str(place / "Caddyfile"), "--adapter", "caddyfile"]


MAKE = {"nginx": nginx, "apache": apache, "caddy": caddy}


@contextlib.contextmanager
def served(server, base, snippet, site, place):
    """The address of a site that a server serves for as long as the body runs."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    snippet = snippet.replace(FOLDER, str(site))
    command = MAKE[server](snippet, base, port, place)
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(place), "XDG_DATA_HOME": str(place), "XDG_CONFIG_HOME": str(place)}
    log = open(place / "log", "wb")
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            if process.poll() is not None:
                break
            time.sleep(0.05)
        else:
            process.poll()
        if process.poll() is not None:
            sys.exit(f"servers: {server} at {base} did not start:\n{(place / 'log').read_text('utf-8', 'replace')}\n{snippet}")
        yield f"http://127.0.0.1:{port}{base}"
    finally:
        process.terminate()
        process.wait(10)
        log.close()


def asked(address):
    """Status, headers and body, redirects not followed."""
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)
    try:
        with opener.open(address, timeout=10) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def verify(program, address):
    surroundings = os.environ | {"NOTICEBOARD_LANGUAGE": "zh-CN"}
    said = subprocess.run([program, "verify", address], env=surroundings, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return said.returncode, said.stdout + said.stderr


def faults(base, site):
    """What a host that follows README does otherwise than README says."""
    found = []

    def want(path, status, kept, body=None):
        code, head, bytes_ = asked(base + path)
        caching = head.get_all("Cache-Control") or []
        if code != status:
            found.append(f"{path or '/'}: status {code}, not {status}")
        if body is not None and bytes_ != body.read_bytes():
            found.append(f"{path or '/'}: other bytes than {body.name}")
        if kept and caching != [KEPT]:
            found.append(f"{path}: Cache-Control {caching}")
        if not kept and any("immutable" in line for line in caching) or status == 200 and len(caching) != 1:
            found.append(f"{path or '/'}: Cache-Control {caching}")
        if status == 200 and head.get("X-Content-Type-Options") != "nosniff":
            found.append(f"{path or '/'}: no nosniff")
        return head

    want("", 200, False, site / "index.html")
    want("index.html", 200, False, site / "index.html")
    search = next(path for path in sorted((site / "search").rglob("*.js")))
    want(str(search.relative_to(site)), 200, False, search)
    for ending, kind in {"css": "text/css", "js": "javascript", "svg": "image/svg+xml"}.items():
        file = next((site / "assets").glob(f"*.{ending}"))
        head = want(f"assets/{file.name}", 200, True, file)
        if kind not in head.get("Content-Type", ""):
            found.append(f"{file.name}: Content-Type {head.get('Content-Type')}, which nosniff refuses")
    for path in ("none.html", "2013/none/", "assets/none.css", "a/b/c"):
        want(path, 404, False, site / "404.html")
    for folder in ("2013", "report"):
        code, head, _ = asked(base + folder)
        if code not in (301, 302, 307, 308) or not head.get("Location", "").endswith(f"/{folder}/"):
            found.append(f"{folder}: status {code} to {head.get('Location')}, not to {folder}/")
    return found


def main():
    program, site = os.path.realpath(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "site")
    wrong, count = [], 0
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        place.chmod(0o755)
        shutil.copytree(site, place / "board")
        for server, base, snippet in snippets():
            with served(server, base, snippet, place / "board", place) as address:
                code, said = verify(program, address)
                if code != 0 or "note:" in said:
                    wrong.append(f"{server} at {base}: verify exits with {code}\n{said}")
                wrong += [f"{server} at {base}: {fault}" for fault in faults(address, place / "board")]
                count += 1
            for old, new, words in SPOILT[server]:
                if old not in snippet:
                    wrong.append(f"{server} at {base}: no '{old}' to spoil")
                    continue
                spoilt = snippet.replace(old, new.replace("{base}", base), 1)
                with served(server, base, spoilt, place / "board", place) as address:
                    code, said = verify(program, address)
                    if code != 3 or words not in said:
                        wrong.append(f"{server} at {base} with '{new}': verify exits with {code}, not 3 with '{words}'\n{said}")
                    count += 1
    if wrong:
        sys.exit("servers: " + "\n".join(wrong))
    print(f"{count} hosts: README's snippets for nginx, Apache and Caddy, and the same spoilt, are what verify says")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    main()
