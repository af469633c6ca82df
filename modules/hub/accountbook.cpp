// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/accountbook.h"

#include "hub/hubclock.h"

#include <algorithm>
#include <QPointer>
#include <sodium.h>

namespace Yixian {

namespace {

constexpr int mostFailures = 5;
constexpr std::chrono::minutes failureWindow{5};
constexpr std::chrono::hours sessionLength{12};
constexpr int mostChecking = 50;
constexpr qsizetype shortestPassword = 12;
constexpr qsizetype mostRemembered = 10'000;

// For unknown users, so that they take as long as known ones. Made once; no password leads to it.
const QByteArray &hashOfNobody()
{
    static const QByteArray hash = AccountBook::hashPassword(AccountBook::randomToken());
    return hash;
}

bool matches(const QByteArray &hash, const QByteArray &password)
{
    return crypto_pwhash_str_verify(hash.constData(), password.constData(), static_cast<unsigned long long>(password.size())) == 0;
}

} // namespace

AccountBook::AccountBook(QVector<Account> accounts, QVector<TokenRecord> tokens, AccountStore &store) : m_store(store)
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be initialised");
    m_pool.setMaxThreadCount(2);
    for (Account &account : accounts)
        m_accounts.insert(account.user, std::move(account));
    for (TokenRecord &token : tokens)
        m_tokens.insert(token.hash, std::move(token));
}

AccountBook::~AccountBook()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void AccountBook::checkPassword(const UserId &user, const QString &password, const QString &address,
                                std::function<void(Result<Account>)> done)
{
    const QString key = QString(user.value + u'@' + address);
    if (const auto seconds = secondsToWait(key))
        return done(failure(ErrorCode::TooManyAttempts, {QString::number(*seconds)}));
    if (m_checking >= mostChecking)
        return done(failure(ErrorCode::Busy));
    const Account account = m_accounts.value(user);
    const QByteArray hash = account.passwordHash.isEmpty() ? hashOfNobody() : account.passwordHash;
    ++m_checking;
    m_pool.start([self = QPointer<AccountBook>(this), this, account, hash, key, typed = password.toUtf8(), done] {
        const bool right = matches(hash, typed) && !account.passwordHash.isEmpty();
        QMetaObject::invokeMethod(this, [self, right, account, key, done] {
            if (!self)
                return;
            --self->m_checking;
            self->remember(key, right);
            if (!right)
                return done(failure(ErrorCode::BadCredentials));
            if (account.disabled)
                return done(failure(ErrorCode::AccountDisabled));
            done(account);
        }, Qt::QueuedConnection);
    });
}

std::optional<int> AccountBook::secondsToWait(const QString &key) const
{
    const auto it = m_failures.constFind(key);
    if (it == m_failures.cend() || it->count < mostFailures)
        return std::nullopt;
    const Millis left = it->last + failureWindow - HubClock::realNow();
    return left > Millis{0} ? std::optional<int>(static_cast<int>(left.count() / 1000) + 1) : std::nullopt;
}

void AccountBook::remember(const QString &key, bool success)
{
    if (success) {
        m_failures.remove(key);
        return;
    }
    if (m_failures.size() > mostRemembered) // somebody is trying names: forget rather than grow
        m_failures.clear();
    Failures &failures = m_failures[key];
    const Instant now = HubClock::realNow();
    failures.count = now - failures.last > failureWindow ? 1 : failures.count + 1;
    failures.last = now;
}

Result<Account> AccountBook::byToken(const QString &token) const
{
    const auto record = m_tokens.constFind(hashToken(token));
    if (record == m_tokens.cend() || (record->session && record->expires <= HubClock::realNow()))
        return failure(ErrorCode::SessionEnded);
    const auto account = m_accounts.constFind(record->user);
    if (account == m_accounts.cend())
        return failure(ErrorCode::SessionEnded);
    if (account->disabled)
        return failure(ErrorCode::AccountDisabled);
    return *account;
}

QString AccountBook::openSession(const UserId &user)
{
    const QString token = randomToken();
    const Instant now = HubClock::realNow();
    const TokenRecord record{hashToken(token), user, now, now + sessionLength, true};
    m_tokens.insert(record.hash, record);
    m_store.saveToken(record);
    return token;
}

void AccountBook::closeSession(const QString &token)
{
    const QByteArray hash = hashToken(token);
    const auto record = m_tokens.constFind(hash);
    if (record == m_tokens.cend() || !record->session)
        return; // the token of an installation outlives who sits there
    m_tokens.erase(record);
    m_store.removeToken(hash);
}

Result<AccountInfo> AccountBook::info(const UserId &user) const
{
    const auto it = m_accounts.constFind(user);
    if (it == m_accounts.cend())
        return failure(ErrorCode::UnknownAccount, {user.value});
    return AccountInfo{it->user, it->name, it->role, it->unit, it->disabled, !it->passwordHash.isEmpty()};
}

QVector<AccountInfo> AccountBook::visibleTo(const Actor &asking) const
{
    const auto ofDistrict = [](Role role) {
        return role == Role::Dispatcher || role == Role::Chief || role == Role::Visit || role == Role::Leader;
    };
    QVector<AccountInfo> rows;
    for (const Account &account : m_accounts) {
        const bool all = asking.role == Role::Security;
        const bool ofThePost = asking.unit.isNull() ? ofDistrict(asking.role) && ofDistrict(account.role) : account.unit == asking.unit;
        if (all || (ofThePost && !account.disabled))
            rows.append({account.user, account.name, account.role, account.unit, account.disabled, all && !account.passwordHash.isEmpty()});
    }
    std::sort(rows.begin(), rows.end(), [](const AccountInfo &a, const AccountInfo &b) { return a.user < b.user; });
    return rows;
}

void AccountBook::set(const SetAccount &act)
{
    Account &account = m_accounts[act.user];
    const bool less = account.role != act.role || account.unit != act.unit || act.disabled;
    account.user = act.user;
    account.name = act.name;
    account.role = act.role;
    account.unit = act.unit;
    account.disabled = act.disabled;
    m_store.saveAccount(account);
    if (less)
        closeSessionsOf(act.user);
}

void AccountBook::hashInBackground(const QString &password, std::function<void(Result<QByteArray>)> done)
{
    if (password.size() < shortestPassword)
        return done(failure(ErrorCode::WeakPassword, {QString::number(shortestPassword)}));
    if (m_checking >= mostChecking)
        return done(failure(ErrorCode::Busy));
    ++m_checking;
    m_pool.start([self = QPointer<AccountBook>(this), this, password, done = std::move(done)] {
        QMetaObject::invokeMethod(this, [self, hash = hashPassword(password), done] {
            if (!self)
                return;
            --self->m_checking;
            done(hash);
        }, Qt::QueuedConnection);
    });
}

void AccountBook::setPassword(const UserId &user, const QByteArray &hash, const QString &keep)
{
    const auto account = m_accounts.find(user);
    if (account == m_accounts.end())
        return;
    account->passwordHash = hash;
    m_store.saveAccount(*account);
    closeSessionsOf(user, hashToken(keep));
}

void AccountBook::closeSessionsOf(const UserId &user, const QByteArray &keep)
{
    m_tokens.removeIf([&](const QHash<QByteArray, TokenRecord>::iterator &token) {
        if (token->user != user || !token->session || token->hash == keep)
            return false;
        m_store.removeToken(token->hash);
        return true;
    });
}

QByteArray AccountBook::hashPassword(const QString &password)
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be initialised");
    constexpr unsigned long long passes = 3;
    constexpr size_t memory = 64u * 1024 * 1024;
    char hash[crypto_pwhash_STRBYTES];
    const QByteArray typed = password.toUtf8();
    if (crypto_pwhash_str(hash, typed.constData(), static_cast<unsigned long long>(typed.size()), passes, memory) != 0)
        qFatal("Not enough memory to hash a password");
    return QByteArray(hash);
}

QByteArray AccountBook::hashToken(const QString &token)
{
    const QByteArray bytes = token.toLatin1();
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

QString AccountBook::randomToken()
{
    QByteArray bytes(32, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Yixian
