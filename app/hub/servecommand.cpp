// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "common/tlstext.h"
#include "hub/certificatewatch.h"
#include "hub/commands.h"
#include "hub/hubdata.h"
#include "hub/processsignals.h"
#include "hub/service.h"

#include <cmath>
#include <QCoreApplication>
#include <QLoggingCategory>

namespace Yixian {

namespace {

constexpr double fastest = 100'000;

Result<void> readListen(const QString &text, ServeOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool number = false;
    options.port = text.mid(colon + 1).toUShort(&number);
    options.address = host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon < 1 || !number || options.address.isNull())
        return failure(ErrorCode::BadArgument, {QStringLiteral("--listen")});
    return {};
}

Result<DrillClock> readDrill(const QString &text)
{
    const auto from = instantFromIso(text.section(u',', 0, 0));
    bool number = false;
    const double speed = text.section(u',', 1, 1).toDouble(&number);
    if (!from || !number || !std::isfinite(speed) || speed <= 0 || speed > fastest)
        return failure(ErrorCode::BadArgument, {QStringLiteral("--drill FROM,SPEED")});
    return DrillClock{*from, speed, HubClock::realNow()};
}

Result<ServeOptions> readOptions(const QCommandLineParser &parser)
{
    ServeOptions options;
    const auto dir = dataDirectory(parser);
    if (!dir)
        return tl::unexpected(dir.error());
    options.dir = *dir;
    options.behindGateway = parser.isSet(QStringLiteral("behind-gateway"));
    options.witnessFile = parser.value(QStringLiteral("witness"));
    options.portFile = parser.value(QStringLiteral("port-file"));
    if (const auto listen = readListen(parser.value(QStringLiteral("listen")), options); !listen)
        return tl::unexpected(listen.error());
    if (parser.isSet(QStringLiteral("drill"))) {
        const auto drill = readDrill(parser.value(QStringLiteral("drill")));
        if (!drill)
            return tl::unexpected(drill.error());
        options.drill = *drill;
    }
    return options;
}

// Reads the certificate into the options; an exit code when the hub cannot be served this way.
std::optional<int> readCertificate(const CertificateFiles &files, ServeOptions &options)
{
    if (files.certificate.isEmpty() != files.key.isEmpty())
        return fail({ErrorCode::BadArgument, {QStringLiteral("--tls-cert, --tls-key")}, {}});
    if (files.certificate.isEmpty()) {
        if (options.address.isLoopback())
            return std::nullopt;
        note(words("监听 %1 必须加密：请给出 --tls-cert 和 --tls-key（yixian-hub cert 可以做），或只监听 127.0.0.1 并放在 TLS 网关之后。",
                   "Listening on %1 needs encryption: give --tls-cert and --tls-key (yixian-hub cert makes them), or listen on 127.0.0.1 behind a "
                   "TLS gateway.").arg(options.address.toString()));
        return code(Exit::Usage);
    }
    const auto identity = files.read();
    if (!identity) {
        note(tlsFileSentence(identity.error(), terminalLanguage()));
        return code(identity.error().kind == TlsFileError::Unreadable ? Exit::NoInput : Exit::Configuration);
    }
    options.tls = *identity;
    return std::nullopt;
}

int serve(const ServeOptions &options, const CertificateFiles &files)
{
    QLoggingCategory::setFilterRules(QStringLiteral("yixian.*.debug=false")); // QT_LOGGING_RULES still wins
    ProcessSignals system; // before the log's thread starts
    auto service = Service::open(options);
    if (!service)
        return fail(service.error());
    Service &running = **service;
    QObject::connect(&system, &ProcessSignals::endRequested, &running, &Service::stop);
    std::optional<CertificateWatch> watch;
    if (options.tls) {
        watch.emplace(files, running);
        QObject::connect(&system, &ProcessSignals::reloadRequested, &*watch, &CertificateWatch::reload);
    } else { // there is nothing to reload; the terminal was closed
        QObject::connect(&system, &ProcessSignals::reloadRequested, &running, &Service::stop);
    }
    QObject::connect(&running, &Service::ready, [&running, &options] {
        note(words("已在 %1:%2 服务，中心时间 %3", "serving on %1:%2, hub time %3")
                 .arg(options.address.toString()).arg(running.port()).arg(toIso(running.clock().now())));
    });
    QObject::connect(&running, &Service::failed, [](const Error &error) { QCoreApplication::exit(fail(error)); });
    QObject::connect(&running, &Service::stopped, [] { QCoreApplication::exit(code(Exit::Ok)); });
    QMetaObject::invokeMethod(&running, &Service::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int runServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("开始服务；SIGTERM 办完当前一批后退出，SIGHUP 重读证书。",
                                           "Serves; SIGTERM finishes the turn and exits, SIGHUP reads the certificate again."));
    parser.addPositionalArgument(QStringLiteral("serve"), {}, QStringLiteral("serve"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("listen"), words("监听地址，端口 0 为任选", "where to listen, port 0 is any free one"),
                      QStringLiteral("ADDR:PORT"), QStringLiteral("127.0.0.1:8460")});
    parser.addOption({QStringLiteral("port-file"), words("就绪后写入端口号的文件", "file that gets the port once it is ready"), QStringLiteral("F")});
    parser.addOption({QStringLiteral("behind-gateway"), words("前面有网关：各席都从一个地址来，按地址限量由网关负责",
                                                              "a gateway is in front: all come from one address, and the gateway limits each")});
    parser.addOption({QStringLiteral("witness"), words("签名日志头的去处，最好在别的主机上", "where signed heads of the log go, best on another host"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("drill"), words("演练：中心时间从 FROM 起按 SPEED 倍走，日志永久标为演练",
                                                     "a drill: hub time starts at FROM and runs SPEED times as fast; marks the log for good"),
                      QStringLiteral("FROM,SPEED")});
    parser.addOption({QStringLiteral("tls-cert"), words("证书链（PEM）；不给则为明文，只能监听本机", "certificate chain (PEM); without it plain, on loopback only"),
                      QStringLiteral("F")});
    parser.addOption({QStringLiteral("tls-key"), words("证书的私钥（PEM）", "the certificate's private key (PEM)"), QStringLiteral("F")});
    if (const auto done = parse(parser, arguments))
        return *done;
    auto options = readOptions(parser);
    if (!options)
        return fail(options.error());
    const CertificateFiles files{parser.value(QStringLiteral("tls-cert")), parser.value(QStringLiteral("tls-key"))};
    if (const auto refused = readCertificate(files, *options))
        return *refused;
    return serve(*options, files);
}

} // namespace Yixian
