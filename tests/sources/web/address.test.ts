import { expect, test } from "vitest";
import { isPublicAddress } from "../../../src/sources/web/address.js";

test.each([
  { why: "an ordinary host", address: "93.184.215.14" },
  { why: "an ordinary host, IPv6", address: "2606:2800:21f:cb07:6820:80da:af6b:8b2c" },
  { why: "NAT64 of a public address", address: "64:ff9b::93.184.215.14" },
])("public: $why, $address", ({ address }) => expect(isPublicAddress(address)).toBe(true));

test.each([
  { why: "loopback", address: "127.0.0.1" },
  { why: "all of the loopback network", address: "127.9.9.9" },
  { why: "this host", address: "0.0.0.0" },
  { why: "private", address: "10.1.2.3" },
  { why: "private", address: "172.16.0.1" },
  { why: "private", address: "192.168.1.1" },
  { why: "carrier-grade NAT", address: "100.64.0.1" },
  { why: "link-local, the clouds' metadata", address: "169.254.169.254" },
  { why: "multicast", address: "224.0.0.1" },
  { why: "broadcast", address: "255.255.255.255" },
  { why: "reserved", address: "240.0.0.1" },
  { why: "documentation", address: "192.0.2.1" },
  { why: "benchmarks", address: "198.18.0.1" },
  { why: "loopback, IPv6", address: "::1" },
  { why: "in brackets, as in an address of the web", address: "[::1]" },
  { why: "unspecified, IPv6", address: "::" },
  { why: "unique local", address: "fd00:ec2::254" },
  { why: "link-local with a zone", address: "fe80::1%eth0" },
  { why: "IPv4-mapped", address: "::ffff:127.0.0.1" },
  { why: "IPv4-mapped, in hexadecimal", address: "::ffff:a9fe:a9fe" },
  { why: "IPv4-compatible, long out of use", address: "::127.0.0.1" },
  { why: "NAT64 of a private address", address: "64:ff9b::10.0.0.1" },
  { why: "6to4, which can hold a private address", address: "2002:7f00:1::" },
  { why: "Teredo", address: "2001:0:4136:e378::1" },
  { why: "no address at all", address: "localhost" },
])("not public: $why, $address", ({ address }) => expect(isPublicAddress(address)).toBe(false));
