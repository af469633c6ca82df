// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// Characters that hold a sentence together and name nothing. Private to the frequent words.
namespace Yixian::FunctionCharacters {

// In no word that is worth a place in a list.
inline constexpr QStringView nowhere = u"的了呢吗吧啊呀嘛哦";
// No word begins with these; what begins names of things too (地铁, 自来水, 无证, 过道) is not among them…
inline constexpr QStringView notFirst =
    u"是在不也都就还又很更最再才只已曾将被把给让叫向往从由对以为与和跟及或而且但却如若因所此该这那"
    u"哪每各某本我你您咱他她它们谁何到得等些一两几之其于则即便并至没有能可要想请望希谢尊";
// …or ends with these; what ends names of things too (工地, 行为, 派出所, 许可, 规则) is not among them.
inline constexpr QStringView notLast =
    u"是在不也都就又很最太再只已曾将被把给让叫使往从自对以和跟及或而且但却如若此该这那哪每各某我你您咱他"
    u"她它谁何着到得个些两几之其于即至没未无有要想望来去说";

} // namespace Yixian::FunctionCharacters
