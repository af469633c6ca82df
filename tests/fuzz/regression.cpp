// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives a target its corpus once, with any compiler: what a fuzzer has found stays found.
//   <target> CORPUS                 every input of the corpus
//   <target> --unpack CORPUS DIR    a file for each, as a fuzzer wants them
//   <target> --pack DIR             the files of a folder as a corpus, to stdout
#include "fuzz/corpusfile.h"
#include "fuzz/target.h"

#include <algorithm>
#include <cstdio>
#include <QDir>
#include <QFile>
#include <QStringList>

using namespace Yixian::Fuzz;

namespace {

QList<QByteArray> inputsOf(const QString &corpus)
{
    QFile file(corpus);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no corpus at %s", qPrintable(corpus));
    QList<QByteArray> inputs;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        inputs << fromLine(line);
    }
    return inputs;
}

int unpack(const QString &corpus, const QString &dir)
{
    QDir().mkpath(dir);
    const QList<QByteArray> inputs = inputsOf(corpus);
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        QFile file(QStringLiteral("%1/%2").arg(dir).arg(i, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(inputs[i]) != inputs[i].size())
            return 74;
    }
    return 0;
}

int pack(const QString &dir)
{
    QList<QByteArray> lines;
    const auto files = QDir(dir).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files)
        if (QFile file(info.filePath()); file.open(QIODevice::ReadOnly))
            lines << toLine(file.readAll());
    std::sort(lines.begin(), lines.end());
    for (const QByteArray &line : std::as_const(lines))
        std::printf("%s\n", line.constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = [&] {
        QStringList all;
        for (int i = 1; i < argc; ++i)
            all << QString::fromLocal8Bit(argv[i]);
        return all;
    }();
    if (arguments.size() == 3 && arguments[0] == QLatin1String("--unpack"))
        return unpack(arguments[1], arguments[2]);
    if (arguments.size() == 2 && arguments[0] == QLatin1String("--pack"))
        return pack(arguments[1]);
    if (arguments.size() != 1)
        return 64;
    const QList<QByteArray> inputs = inputsOf(arguments[0]);
    for (const QByteArray &input : inputs)
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), static_cast<size_t>(input.size()));
    std::printf("%lld inputs\n", static_cast<long long>(inputs.size()));
    return inputs.isEmpty() ? 65 : 0;
}
