#!/usr/bin/env python3
"""Reads spec/vectors with nothing but packages/vault/FORMAT.md to go by: makes every positive vector
again, or opens it, and refuses every negative one. Needs PyNaCl, argon2-cffi and cryptography."""
import base64
import hashlib
import hmac
import json
import math
import pathlib
import re
import sys
import unicodedata
import zlib

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt as aead_open,
    crypto_aead_xchacha20poly1305_ietf_encrypt as aead_seal,
)
from nacl.exceptions import CryptoError

VECTORS = pathlib.Path(__file__).parent / "vectors"
KNOWN_TYPES = set(range(1, 9))


class Refused(Exception):
    """What is refused, with the kind of its problem."""


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def hkdf(key, info, salt=b""):
    first = hmac.new(salt or bytes(32), key, hashlib.sha256).digest()
    return hmac.new(first, info.encode() + b"\x01", hashlib.sha256).digest()


def argon(passphrase, salt, memory, passes, lanes):
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    return hash_secret_raw(secret, salt, passes, memory, lanes, 32, Type.ID)


def raw(key):
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def ed_public(seed):
    return raw(Ed25519PrivateKey.from_private_bytes(seed).public_key())


def x_public(seed):
    return raw(X25519PrivateKey.from_private_bytes(seed).public_key())


def verify(public, signature, message):
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise Refused("damaged") from None


def unseal(key, nonce, aad, sealed):
    try:
        return aead_open(sealed, aad, nonce, key)
    except (CryptoError, ValueError):
        raise Refused("damaged") from None


def padded_length(n):
    if n <= 256:
        return 256
    e = n.bit_length() - 1
    s = e.bit_length()
    assert s == math.floor(math.log2(e)) + 1
    unit = 1 << (e - s)
    return -(-n // unit) * unit


def pad(x):
    body = len(x).to_bytes(4, "big") + x
    return body + bytes(padded_length(len(body)) - len(body))


def unpad(padded):
    if len(padded) < 4:
        raise Refused("damaged")
    n = int.from_bytes(padded[:4], "big")
    if len(padded) != padded_length(n + 4) or any(padded[4 + n :]):
        raise Refused("damaged")
    return padded[4 : 4 + n]


def header(bytes_):
    if len(bytes_) < 112 or bytes_[:4] != b"LCH1":
        raise Refused("damaged")
    flags = int.from_bytes(bytes_[52:56], "big")
    if bytes_[4] != 1 or bytes_[5] not in KNOWN_TYPES or bytes_[6:8] != b"\x00\x01" or flags & ~3:
        raise Refused("newer-format")
    seq = int.from_bytes(bytes_[40:48], "big")
    if seq > 2**53 - 1:
        raise Refused("damaged")
    return {
        "type": bytes_[5],
        "vault": bytes_[8:24].hex(),
        "device": bytes_[24:40].hex(),
        "seq": seq,
        "epoch": int.from_bytes(bytes_[48:52], "big"),
        "flags": flags,
        "prev": bytes_[56:88],
        "nonce": bytes_[88:112],
    }


def header_bytes(v):
    return b"".join(
        [
            b"LCH1",
            bytes([1, v["type"], 0, 1]),
            bytes.fromhex(v["vault"]),
            bytes.fromhex(v["device"]),
            v["seq"].to_bytes(8, "big"),
            v["epoch"].to_bytes(4, "big"),
            v["flags"].to_bytes(4, "big"),
            bytes.fromhex(v["prev"]),
            bytes.fromhex(v["nonce"]),
        ]
    )


def open_object(key, sealed):
    """The payload of a sealed object; where it is not deflated it is sealed again and must be the same."""
    h = header(sealed)
    held = unpad(unseal(key, h["nonce"], sealed[:112], sealed[112:]))
    if h["flags"] & 2:
        try:
            return zlib.decompress(held, -15)
        except zlib.error:
            raise Refused("damaged") from None
    assert aead_seal(pad(held), sealed[:112], h["nonce"], key) == sealed[112:]
    return held


def chain_hash(stub):
    return sha(b"lichen/1/seg", stub)


def stub_of(sealed):
    return sealed[:112] + sha(sealed[112:])


def open_segment(keys, sealed):
    h = header(sealed)
    if h["type"] != 1 or h["vault"] != keys["vault"] or h["seq"] == 0 or h["flags"] & 1:
        raise Refused("damaged")
    for number, key in keys["epochs"]:
        if number == h["epoch"]:
            try:
                return open_object(hkdf(bytes.fromhex(key), "lichen/1/op"), sealed)
            except Refused:
                continue
    raise Refused("damaged")


def open_head(keys, head):
    if len(head) != 208 or head[:4] != b"LCHH" or head[4:20].hex() != keys["vault"]:
        raise Refused("damaged")
    if int.from_bytes(head[36:44], "big") > 2**53 - 1:
        raise Refused("damaged")
    identity = ed_public(hkdf(bytes.fromhex(keys["root"]), "lichen/1/identity"))
    for device, signing, exchange, signature in keys["certificates"]:
        if device != head[20:36].hex():
            continue
        message = b"lichen/1/device" + bytes.fromhex(keys["vault"] + device + signing + exchange)
        verify(identity, bytes.fromhex(signature), message)
        verify(bytes.fromhex(signing), head[144:], b"lichen/1/head" + head[:144])
        return head
    raise Refused("damaged")


def open_slot(slot, way, secret, bound):
    if slot[0] != {"this-device": 1, "passphrase": 2, "words": 4}[way]:
        raise Refused("no-such-way")
    if slot[1:4] != b"\x01\x00\x00":
        raise Refused("newer-format")
    memory, passes, lanes = (int.from_bytes(slot[i : i + 4], "big") for i in (4, 8, 12))
    salt = slot[16:32]
    if way == "passphrase":
        enough = passes >= 1 if memory >= 65536 else memory >= 47104 and passes >= 2
        if not enough or memory > 1048576 or passes > 10 or not 1 <= lanes <= 4:
            raise Refused("weak-parameters")
        kek = argon(secret, salt, memory, passes, lanes)
    elif way == "words":
        kek = hkdf(secret, "lichen/1/backup-kek", salt)
    else:
        kek = hkdf(slot[32:64], "lichen/1/this-device-kek", salt)
    if hkdf(kek, "lichen/1/commit") != slot[64:96]:
        raise Refused("wrong-secret")
    return unseal(kek, slot[96:120], b"lichen/1/slot" + bound + slot[:64], slot[120:168])


def open_any(slots, way, secret, bound):
    refused = Refused("no-such-way")
    for slot in slots:
        try:
            return open_slot(slot, way, secret, bound)
        except Refused as why:
            if str(why) != "no-such-way":
                refused = why
    raise refused


def of_length(text, n):
    """Whether a text is the one base64url spelling of n bytes."""
    if not isinstance(text, str) or not re.fullmatch("[A-Za-z0-9_-]*", text) or len(text) % 4 == 1:
        return False
    raw_bytes = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return len(raw_bytes) == n and base64.urlsafe_b64encode(raw_bytes).decode().rstrip("=") == text


def is_name(text):
    return isinstance(text, str) and re.fullmatch("[0-9a-f]{32}", text) is not None


def shared_keys(bytes_, own):
    """Keys as section 4 spells them, with the members of one device named in `own`."""
    try:
        v = json.loads(bytes_.decode())
        epochs, certificates = v["epochs"], v["certificates"]
        order = [(n, base64.urlsafe_b64decode(k + "=")) for n, k in epochs]
        right = (
            list(v) == ["vault", "root", "epochs", "certificates"] + own
            and json.dumps(v, separators=(",", ":")).encode() == bytes_
            and is_name(v["vault"])
            and of_length(v["root"], 32)
            and all(type(n) is int and 0 < n < 2**32 and of_length(k, 32) for n, k in epochs)
            and len(epochs) > 0
            and all(a < b for a, b in zip(order, order[1:]))
            and all(is_name(d) and of_length(s, 32) and of_length(e, 32) and of_length(g, 64) for d, s, e, g in certificates)
            and len({d for d, *_ in certificates}) == len(certificates)
            and all(is_name(v[n]) if n == "device" else of_length(v[n], 32) for n in own)
        )
    except (ValueError, TypeError, KeyError):
        right = False
    if not right:
        raise Refused("newer-format")
    return v


def frames(chunk):
    """The frames of a backup's chunk: (kind, device, seq, bytes)."""
    found, at = [], 0
    while at < len(chunk):
        kind, device = chunk[at], chunk[at + 1 : at + 17].hex()
        seq, n = int.from_bytes(chunk[at + 17 : at + 25], "big"), int.from_bytes(chunk[at + 25 : at + 29], "big")
        body = chunk[at + 29 : at + 29 + n]
        right_seq = seq == 0 if kind == 3 else 0 < seq < 2**53
        if at + 29 + n > len(chunk) or kind not in (1, 2, 3) or not right_seq:
            raise Refused("newer-format")
        found.append((kind, device, seq, body))
        at += 29 + n
    return found


def open_table(table, way, secret):
    if len(table) != 12000 or sha(table[:-32]) != table[-32:] or table[:4] != b"LCHS":
        raise Refused("damaged")
    if table[4:6] != b"\x00\x01":
        raise Refused("newer-format")
    slots = [table[24 + i * 168 : 24 + (i + 1) * 168] for i in range(4)]
    store_key = open_any(slots, way, secret, table[8:24])
    inner = unseal(store_key, table[696:720], b"lichen/1/keyring" + table[:696], table[720:-32])
    end = 4 + int.from_bytes(inner[:4], "big")
    if end > len(inner) or any(inner[end:]):
        raise Refused("damaged")
    if shared_keys(inner[4:end], ["device", "signing", "exchange"])["vault"] != table[8:24].hex():
        raise Refused("damaged")
    return store_key, inner[4:end]


def open_chunks(bytes_, key, kind, vault, epoch, prelude):
    payloads, at, prev, name = [], 0, prelude, None
    while True:
        if at + 4 > len(bytes_):
            raise Refused("truncated")
        n = int.from_bytes(bytes_[at : at + 4], "big")
        sealed = bytes_[at + 4 : at + 4 + n]
        if len(sealed) < n:
            raise Refused("truncated")
        h = header(sealed)
        fits = (h["type"], h["vault"], h["epoch"], h["seq"]) == (kind, vault, epoch, len(payloads))
        if not fits or h["prev"] != prev or name not in (None, h["device"]):
            raise Refused("damaged")
        payloads.append(open_object(key, sealed))
        prev, name, at = chain_hash(stub_of(sealed)), h["device"], at + 4 + n
        if h["flags"] & 1:
            break
    if at != len(bytes_):
        raise Refused("damaged")
    return payloads


def open_snapshot(keys, bytes_):
    key = hkdf(bytes.fromhex(keys["epoch"]), "lichen/1/snapshot")
    return open_chunks(bytes_, key, 2, keys["vault"], keys.get("epochs", [[1]])[-1][0], bytes(32))


def open_backup(bytes_, way, secret):
    if bytes_[:7] != b"LICHENB":
        raise Refused("truncated" if not bytes_ else "not-a-backup")
    if len(bytes_) >= 8 and bytes_[7:8] != b"1":
        raise Refused("newer-format")
    if len(bytes_) < 392:
        raise Refused("truncated")
    if sha(bytes_[:360]) != bytes_[360:392]:
        raise Refused("damaged")
    if way == "this-device":
        raise Refused("no-such-way")
    slots = [bytes_[24:192], bytes_[192:360]]
    key = open_any(slots, way, secret, b"backup" + bytes_[8:24])
    first, *rest = open_chunks(bytes_[392:], key, 7, bytes_[8:24].hex(), 0, sha(bytes_[:392]))
    keys, found = shared_keys(first, []), [frame for chunk in rest for frame in frames(chunk)]
    if keys["vault"] != bytes_[8:24].hex():
        raise Refused("damaged")
    return keys, found


def open_kept(v, sealed):
    h = header(sealed)
    if h["type"] != 3 or (h["vault"], h["device"], h["seq"], h["epoch"]) != (v["vault"], v["device"], 0, 0):
        raise Refused("damaged")
    if h["flags"] & 1:
        raise Refused("damaged")
    seed = bytes.fromhex(v["seed"])
    try:
        shared = X25519PrivateKey.from_private_bytes(seed).exchange(X25519PublicKey.from_public_bytes(h["prev"]))
    except ValueError:
        raise Refused("damaged") from None
    return open_object(hkdf(shared, "lichen/1/kept-while-locked", h["prev"] + x_public(seed)), sealed)


def root_of_words(text, words):
    given = re.findall("[a-z]+", unicodedata.normalize("NFKD", text).lower())
    if len(given) != 24:
        raise Refused("words-count")
    whole = []
    for each in given:
        matching = [each] if each in words else [w for w in words if len(each) >= 4 and w.startswith(each)]
        if len(matching) != 1:
            raise Refused("word-unknown")
        whole.append(words.index(matching[0]))
    bits = "".join(f"{i:011b}" for i in whole)
    root = int(bits[:256], 2).to_bytes(32, "big")
    if int(bits[256:], 2) != sha(root)[0]:
        raise Refused("words-mistaken")
    return root


def bip39_words():
    source = pathlib.Path(__file__).parent.parent / "node_modules/@scure/bip39/wordlists/english.js"
    return re.search(r"`([^`]+)`", source.read_text()).group(1).split("\n")


def positives(name, file, words):
    """Runs each positive vector; raises where it does not come out."""
    keys = next((v for v in file["vectors"] if v["what"] == "keys"), None)
    prev = bytes(32)
    for v in file["vectors"]:
        b = {k: bytes.fromhex(x) for k, x in v.items() if isinstance(x, str) and re.fullmatch("(?:[0-9a-f]{2})*", x)}
        what = v["what"]
        if what == "sha256":
            assert sha(b["bytes"]) == b["out"]
        elif what == "labelled":
            assert sha(v["label"].encode(), b["bytes"]) == b["out"]
        elif what == "hkdf":
            assert hkdf(b["key"], v["info"], b["salt"]) == b["out"]
        elif what == "table":
            assert all(padded_length(n) == p for n, p in v["lengths"])
        elif what == "sum":
            assert sha(*(padded_length(n).to_bytes(4, "big") for n in range(70001))) == b["out"]
        elif what == "aead":
            assert aead_seal(b["clear"], b["aad"], b["nonce"], b["key"]) == b["sealed"]
        elif what == "argon2id":
            assert argon(v["passphrase"], b["salt"], v["memory"], v["passes"], v["lanes"]) == b["out"]
        elif what == "ed25519":
            assert ed_public(b["seed"]) == b["public"]
            assert Ed25519PrivateKey.from_private_bytes(b["seed"]).sign(b["message"]) == b["signature"]
        elif what == "x25519":
            assert x_public(b["seed"]) == b["public"]
            other = X25519PublicKey.from_public_bytes(b["other"])
            assert X25519PrivateKey.from_private_bytes(b["seed"]).exchange(other) == b["shared"]
        elif what == "header":
            assert header_bytes(v) == b["bytes"] and header(b["bytes"])["seq"] == v["seq"]
        elif what == "segment":
            assert header(b["bytes"])["prev"] == prev and open_segment(keys, b["bytes"]) == b["payload"]
            assert stub_of(b["bytes"]) == b["stub"] and chain_hash(b["stub"]) == b["hash"]
            prev = b["hash"]
        elif what == "head":
            numbers = v["seq"].to_bytes(8, "big") + b["hash"] + v["epoch"].to_bytes(4, "big")
            names = bytes.fromhex(keys["vault"] + keys["device"])
            body = b"LCHH" + names + numbers + b["members"] + b["seen"]
            seed = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(keys["signingSeed"]))
            assert body + seed.sign(b"lichen/1/head" + body) == open_head(keys, b["bytes"])
        elif what == "kept":
            assert x_public(b["seed"]) == b["public"] and open_kept(v, b["bytes"]) == b["payload"]
        elif what == "slots":
            assert open_table(b["bytes"], v["way"], v.get("passphrase")) == (b["storeKey"], b["keyring"])
        elif what == "snapshot":
            assert [p.hex() for p in open_snapshot(keys, b["bytes"])] == v["payloads"]
        elif what == "backup":
            by_words = open_backup(b["bytes"], "words", bytes.fromhex(keys["root"]))
            assert by_words == open_backup(b["bytes"], "passphrase", v["passphrase"])
            assert by_words[0]["vault"] == keys["vault"]
            device = keys["device"]
            assert by_words[1] == [(1, device, 1, b["segment"]), (3, device, 0, b["head"])]
        elif what in ("words", "read"):
            assert root_of_words(v["words"], words) == b["root"]
        else:
            assert what == "keys", what
            continue
        yield v["name"]


def refuse(name, file, v, words):
    """Tries a negative vector; must raise Refused with its problem."""
    keys = next((each for each in file["vectors"] if each["what"] == "keys"), None)
    bytes_ = bytes.fromhex(v.get("bytes", ""))
    if name == "padme":
        unpad(bytes_)
    elif name == "aead":
        unseal(*(bytes.fromhex(v[k]) for k in ("key", "nonce", "aad", "sealed")))
    elif name == "curves":
        verify(*(bytes.fromhex(v[k]) for k in ("public", "signature", "message")))
    elif name == "headers":
        header(bytes_)
    elif v.get("what") in ("segment", "head"):
        open_head(keys, bytes_) if v["what"] == "head" else open_segment(keys, bytes_)
    elif name == "kept-while-locked":
        open_kept(v, bytes_)
    elif name == "slots" or v.get("what") == "slots":
        open_table(bytes_, v["way"], v.get("passphrase"))
    elif name == "words":
        root_of_words(v["words"], words)
    elif v["what"] == "snapshot":
        open_snapshot(keys, bytes_)
    else:
        open_backup(bytes_, v.get("way", "words"), bytes.fromhex(v["root"]))


def main():
    words = bip39_words()
    made = refused = 0
    for path in sorted(VECTORS.glob("*.json")):
        file = json.loads(path.read_text())
        made += sum(1 for _ in positives(path.stem, file, words))
        for v in file["refused"]:
            try:
                refuse(path.stem, file, v, words)
            except Refused as why:
                if str(why) != v["problem"]:
                    sys.exit(f"{path.stem}: {v['name']}: refused as {why}, not as {v['problem']}")
                refused += 1
            else:
                sys.exit(f"{path.stem}: {v['name']}: was accepted")
    print(f"{made} reproduced, {refused} refused")


main()
