#!/usr/bin/env bash
# What .ci/township runs in the bare root: as root the host, as wang the office, with a network of loopback alone.
set -euo pipefail

say() { echo "-- $*"; }
wrong() {
  echo "township: $*" >&2
  exit 1
}

trap 'ls -ld /srv/board/current/ >&2 || true; tail -n 3 /var/log/nginx/error.log >&2 || true' ERR

# The host.
useradd --create-home --shell /bin/bash wang
useradd --create-home --shell /bin/bash web
install -d -o web /srv/board
install -d -o wang /srv/folder-of-wang /srv/served
mkdir -p /run/sshd
nginx
/usr/sbin/sshd
su wang -c 'ssh-keygen -q -t ed25519 -N "" -f ~/.ssh/id_ed25519'
su wang -c 'ssh-keyscan 127.0.0.1 >>~/.ssh/known_hosts 2>/dev/null'
install -d -m 700 -o web /home/web/.ssh
install -m 600 -o web /home/wang/.ssh/id_ed25519.pub /home/web/.ssh/authorized_keys

cat >/home/wang/facts.txt <<'TEXT'
名称: 东里镇
机构: 党政办公室
地址: 东里镇府前路1号
时间: 工作日 8:30—12:00，13:30—17:30
电话: 0533-3111222
传真: 0533-3111223
邮箱: gongkai@dongli.internal
网址: http://127.0.0.1/gongkai/
签字: 填报=王芳
签字: 初审=李强
签字: 复审=赵敏
签字: 复核=孙涛
签字: 公开=周静
目标: 网站=ssh=web@127.0.0.1:/srv/board
目标: 本机=文件夹=/srv/folder-of-wang/公开栏
TEXT

cat >/home/wang/path.sh <<'TEXT'
set -euo pipefail
say() { echo "-- $*"; }
cd ~
as() {
  git config user.name "$1"
  git config user.email "$1@dongli.internal"
}
git config --global init.defaultBranch main
noticeboard init 公开栏 --from facts.txt >/dev/null
cd 公开栏
git init --quiet
as wangfang
say "blanks that init leaves are filled in"
sed -i 's/【填[^】]*】/东里镇/' content/board.yaml content/people.yaml
sed -i 's/【填[^】]*】/东里镇/g' content/board.yaml
awk '/编号:/ { id = $NF } { sub("# 邮箱: \\[\\]", "邮箱: [" id "@dongli.internal]"); print }' content/people.yaml >../people
cp ../people content/people.yaml
git add --all
git commit --quiet --message 建栏
item=$(noticeboard new 夜间错峰供水安排 --category 公共服务 | head -n 1)
number=$(sed -n 's/^索引号: //p' "$item")
echo "-- the item is $item, $number"
printf '水压不足的村庄，夜间错峰供水。代号QX7KVW的水塔先检修。\n' >../body
sed -i '/^---$/,$!b' "$item"
awk '/^---$/ { print; if (++n == 2) exit; next } { print }' "$item" | sed 's/^审查:.*/审查:/' >../head
sed -i '/^附件:/d' ../head
sed -i 's/^审查:$/附件: [{ 名称: 水塔表, 文件: 水塔表.csv }]\n审查:/' ../head
cat ../head >"$item"
{ echo; cat ../body; } >>"$item"
printf '水塔,村\nQX7KVW甲,东村\n' >"$(dirname "$item")/水塔表.csv"
for step in 填报:tianbao 初审:chushen 复审:fushen 复核:fuhe 公开:gongkai; do
  as "${step#*:}"
  noticeboard sign "$number" "${step%:*}"
  git add --all
  git commit --quiet --message "${step%:*} $number"
done
noticeboard check 2>&1 | tail -n 2 || true
for target in 网站 本机; do noticeboard publish "$target" --yes; done
noticeboard verify http://127.0.0.1/gongkai/
noticeboard verify 本机
echo "$number" >../number
TEXT

cat >/home/wang/back.sh <<'TEXT'
set -euo pipefail
cd ~/公开栏
number=$(cat ../number)
noticeboard withdraw "$number" --reason 内容有误 --hide-title
git add --all
git commit --quiet --message "撤回 $number"
for target in 网站 本机; do noticeboard publish "$target" --yes; done
noticeboard verify http://127.0.0.1/gongkai/
noticeboard verify 本机
for target in 网站 本机; do noticeboard publish "$target" --withdrawals --purge; done
TEXT

# Everything that a reader can get, by every address that the site has or had.
mirror() {
  local path
  mkdir -p "$1"
  while read -r path; do
    mkdir -p "$1/$(dirname "$path")"
    curl --silent --fail --output "$1/$path" "http://127.0.0.1/gongkai/$path" || rm -f "$1/$path"
  done
}
addresses() { (cd /home/wang/公开栏/site && find . -type f -printf '%P\n' | sort); }

su wang -c 'bash ~/path.sh'
addresses >/root/before
mirror /srv/served/before </root/before
(($(find /srv/served/before -type f | wc -l) > 50)) || wrong "nginx serves hardly anything"
grep --quiet --recursive QX7KVW /srv/served/before || wrong "the item is not served"
[[ -s /srv/served/before/gongkai/404.html || -s /srv/served/before/404.html ]] || wrong "404.html is not served"

say "taken back"
su wang -c 'bash ~/back.sh'
{ cat /root/before && addresses && (cd /srv/board/current/ && find . -type f -printf '%P\n'); } | sort -u >/root/after
mirror /srv/served/after </root/after
for word in QX7KVW 错峰供水 水塔表 夜间错峰; do
  for folder in /srv/served/after /srv/board /srv/folder-of-wang; do
    if grep --recursive --files-with-matches --text "$word" "$folder"; then wrong "$word stands in $folder"; fi
    if find "$folder" -name "*$word*" | grep .; then wrong "$word is a name in $folder"; fi
  done
done
number=$(cat /home/wang/number)
grep --quiet 内容有误 "/srv/served/after/${number/-/\/}.html" || wrong "the stub does not tell why"
say "no word of the item is served any more; $(find /srv/served/after -type f | wc -l) files looked through"
