// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"
#include "uikit/actform.h"

namespace Yixian {

// 登记 by hand: a case that came by phone or at the counter. Owned by the desk, GUI thread.
class RegisterForm final : public ActForm
{
    Q_OBJECT

public:
    explicit RegisterForm(const Theme &theme, QWidget *parent = nullptr);
    void begin(const Reference &reference);
    bool isEmpty() const; // nothing is typed
    // What was taken down before, to be looked over.
    void fill(const Register &act, const Subject &subject);

signals:
    void registerRequested(const Yixian::Register &act, const Yixian::Subject &subject);
    void cancelled();

private:
    void send();

    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QLineEdit *m_address;
    QComboBox *m_street;
    QComboBox *m_channel;
    QComboBox *m_kind;
    QComboBox *m_urgency;
    QLineEdit *m_upstream;
    QLineEdit *m_citizen;
    QLineEdit *m_phone;
};

} // namespace Yixian
