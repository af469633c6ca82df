// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <QApplication>
#include <QTimer>
#include <QWidget>

// The yardstick of bench_start: nothing but a window that says when it has been painted.
class BareWindow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, this, [] {
            std::printf("painted\n");
            std::fflush(stdout);
        });
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    BareWindow window;
    window.resize(1920, 1080);
    window.show();
    return QApplication::exec();
}
