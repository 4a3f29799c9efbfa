// SPDX-License-Identifier: MIT
#include "paper/icswriter.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype lineLength = 75; // Octets, without the line break.

QByteArray escaped(const QString &text)
{
    QString out = text;
    out.replace(u"\r\n"_s, u"\n"_s).remove(u'\r');
    out.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return out.replace(u'\n', u"\\n"_s).toUtf8();
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

//! One content line. A line that goes on begins with a space, which counts as an octet of it.
QByteArray folded(QByteArray line)
{
    QByteArray out;
    qsizetype room = lineLength;
    while (line.size() > room) {
        qsizetype end = room;
        while (continuesCharacter(line.at(end)))
            --end;
        out += line.first(end) + "\r\n ";
        line.remove(0, end);
        room = lineLength - 1;
    }
    return out + line + "\r\n";
}

QByteArray dayText(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray uidOf(const CalendarEntry &entry)
{
    const QByteArray name = entry.key.toUtf8() + '\n' + dayText(entry.day);
    return QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(32);
}

QByteArray eventFor(const CalendarEntry &entry, const QDateTime &stamp)
{
    const QByteArray summary = escaped(entry.summary);
    QByteArray event;
    for (const QByteArray &line :
         {QByteArrayLiteral("BEGIN:VEVENT"),
          "UID:" + uidOf(entry),
          "DTSTAMP:" + stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(),
          "DTSTART;VALUE=DATE:" + dayText(entry.day),
          "SUMMARY:" + summary,
          "DESCRIPTION:" + escaped(entry.description),
          QByteArrayLiteral("TRANSP:TRANSPARENT"),
          QByteArrayLiteral("BEGIN:VALARM"),
          QByteArrayLiteral("ACTION:DISPLAY"),
          "DESCRIPTION:" + summary,
          QByteArrayLiteral("TRIGGER:PT9H"),
          QByteArrayLiteral("END:VALARM"),
          QByteArrayLiteral("END:VEVENT")})
        event += folded(line);
    return event;
}

} // namespace

QByteArray writeIcs(const QList<CalendarEntry> &entries, const QDateTime &stamp)
{
    QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Earshot//Earshot//EN\r\n";
    for (const CalendarEntry &entry : entries)
        file += eventFor(entry, stamp);
    return file + "END:VCALENDAR\r\n";
}

} // namespace Earshot
