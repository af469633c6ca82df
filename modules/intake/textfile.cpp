// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/textfile.h"

#include "intake/gb18030.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QStringDecoder>
#include <zlib.h>

namespace Yixian {

namespace {

// Pictures, workbooks and the like carry these within their first bytes; no text does.
bool looksBinary(const QByteArray &bytes)
{
    return std::any_of(bytes.cbegin(), bytes.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v';
    });
}

constexpr qsizetype mostUnpacked = qsizetype{1} << 30; // a small file may claim to hold terabytes

std::optional<QByteArray> gunzip(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) // + 16: with a gzip header
        return std::nullopt;
    QByteArray source = packed, unpacked;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    std::array<char, 64 * 1024> buffer{};
    int status = Z_OK;
    while (status == Z_OK && unpacked.size() < mostUnpacked) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        status = inflate(&stream, Z_NO_FLUSH);
        unpacked.append(buffer.data(), static_cast<qsizetype>(buffer.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return status == Z_STREAM_END ? std::optional(unpacked) : std::nullopt;
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &path)
{
    if (looksBinary(bytes))
        return failure(ErrorCode::NotText, {path});
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text; // the decoder has taken a mark at the start away
    if (auto chinese = fromGb18030(bytes))
        return *chinese;
    return failure(ErrorCode::NotText, {path});
}

Result<QByteArray> readPlainOrGzip(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes;
    if (auto unpacked = gunzip(bytes))
        return *unpacked;
    return failure(ErrorCode::FileUnreadable, {path}, QStringLiteral("gzip"));
}

} // namespace Yixian
