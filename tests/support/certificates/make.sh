#!/bin/sh
# Makes the certificates of the tests anew. They belong to nobody and protect nothing.
set -e
cd "$(dirname "$0")"
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
key ca
openssl req -x509 -new -key ca.key -subj "/CN=Aloha tests" -days 36500 -out ca.pem
mkdir -p work && : > work/index.txt && echo 01 > work/serial
cat > ca.conf <<CONF
[ca]
default_ca = here
[here]
database = work/index.txt
serial = work/serial
new_certs_dir = work
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
CONF
leaf() { # name, subject alternative name, start, end
  openssl req -new -key leaf.key -subj "/CN=$1" -out leaf.csr
  printf "subjectAltName=%s\n" "$2" > leaf.ext
  openssl ca -batch -config ca.conf -notext -in leaf.csr -cert ca.pem -keyfile ca.key -extfile leaf.ext -startdate "$3" -enddate "$4" -out "$1.pem"
}
key leaf
leaf good "DNS:localhost,DNS:receiver.example.com,IP:127.0.0.1" 20200101000000Z 21200101000000Z
leaf expired "DNS:localhost,DNS:receiver.example.com,IP:127.0.0.1" 20200101000000Z 20210101000000Z
leaf other-name "DNS:elsewhere.example.com" 20200101000000Z 21200101000000Z
rm -rf work ca.conf leaf.csr leaf.ext ca.key
