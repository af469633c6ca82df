// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtDebug>

namespace Yixian {

// Certificates for one test run, made by the openssl program, so that what our own code makes is not judged by itself.
class Certificates
{
public:
    QString file(const QString &name) const { return m_dir.filePath(name); }
    // NAME.pem and NAME.key, self-signed as an authority.
    bool makeAuthority(const QString &name)
    {
        return openssl(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=%1 "
                                      "-addext keyUsage=critical,keyCertSign -keyout %1.key -out %1.pem").arg(name));
    }
    // For a server called `host` (DNS:… or IP:…), valid from and to so many days from now.
    bool makeServer(const QString &name, const QString &authority, const QString &host, int from, int to,
                    const QString &key = QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"))
    {
        const QByteArray config = "[ca]\ndefault_ca=c\n[c]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n"
                                  "unique_subject=no\n[p]\ncommonName=supplied\n[x]\nextendedKeyUsage=serverAuth\nsubjectAltName=" + host.toUtf8();
        const auto day = [](int days) { return QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyyyMMddhhmmssZ")); };
        return write(QStringLiteral("index"), {}) && write(QStringLiteral("serial"), QByteArray::number(1000 + ++m_serial))
            && write(QStringLiteral("ca.cnf"), config)
            && openssl(QStringLiteral("req -newkey %1 -nodes -subj /CN=%2 -keyout %2.key -out %2.csr").arg(key, name))
            && openssl(QStringLiteral("ca -batch -notext -config ca.cnf -extensions x -cert %1.pem -keyfile %1.key -startdate %2 -enddate %3 "
                                      "-in %4.csr -out %4.pem").arg(authority, day(from), day(to), name));
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }
    QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private:
    bool openssl(const QString &line) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), line.split(u' '));
        const bool good = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!good)
            qWarning().noquote() << line << process.readAll();
        return good;
    }

    QTemporaryDir m_dir;
    int m_serial = 0;
};

} // namespace Yixian
