// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export_command.h"

#include "app/desktop/document/study_io.h"
#include "app/desktop/pdf/pdf_writer.h"
#include "app/desktop/start_options.h"
#include "app/desktop/text.h"
#include "core/report/compose.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashFunctions>

#include <array>
#include <cstdio>
#include <span>

namespace huella {
namespace {

constexpr int doneStatus = 0, issuesStatus = 1, wrongUseStatus = 2, fileStatus = 3;

/// The options as they were given; empty where one was not.
struct Call {
    std::string study, templateName, language, output, paper;
};

struct Option {
    std::string_view name;
    std::string Call::*value;
};
constexpr std::array<Option, 6> options{{{"--export", &Call::study},
                                         {"--template", &Call::templateName},
                                         {"--lang", &Call::language},
                                         {"-o", &Call::output},
                                         {"--output", &Call::output},
                                         {"--paper", &Call::paper}}};

tl::unexpected<Error> wrong(std::string_view place, const char *key, std::vector<MessageArg> args = {})
{
    return fail(ErrorKind::usage, std::string(place), Message(key, std::move(args)));
}

bool asksForExport(std::span<char *> arguments)
{
    for (const std::string_view argument : arguments)
        if (argument == "--export" || argument.starts_with("--export="))
            return true;
    return false;
}

const Option *optionNamed(std::string_view name)
{
    for (const Option &option : options)
        if (option.name == name)
            return &option;
    return nullptr;
}

Result<Call> readCall(std::span<char *> arguments)
{
    Call call;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const auto equals = argument.starts_with("--") ? argument.find('=') : std::string_view::npos;
        const std::string_view name = argument.substr(0, equals);
        const Option *option = optionNamed(name);
        if (!option && name.starts_with("-") && name.size() > 1)
            return wrong(name, "export.option.unknown");
        if (!option)
            return wrong(argument, "export.argument.extra");
        std::string &value = call.*option->value;
        if (!value.empty())
            return wrong(name, "export.option.doubled");
        if (equals != std::string_view::npos)
            value = argument.substr(equals + 1);
        else if (i + 1 < arguments.size())
            value = arguments[++i];
        if (value.empty() || (equals == std::string_view::npos && optionNamed(value)))
            return wrong(name, "export.option.no_value");
    }
    return call;
}

/// What a call means, once all of it has been checked.
struct Request {
    QString study, output;
    std::string templateName; ///< empty: what the study holds
    std::optional<Language> language; ///< else the study's
    Paper paper = Paper::a4;
};

Result<Request> requestOf(const Call &call)
{
    Request request;
    if (call.output.empty())
        return wrong("-o", "export.output.missing");
    if (!call.templateName.empty())
        request.templateName = call.templateName;
    if (!call.templateName.empty() && !reportTemplate(request.templateName, Language::en))
        return wrong("--template", "export.template.unknown",
                     {text("value", call.templateName), text("candidates", reportTemplateList())});
    if (!call.language.empty()) {
        request.language = languageFromCode(call.language);
        if (!request.language)
            return wrong("--lang", "error.study.language", {text("value", call.language)});
    }
    if (call.paper == "letter")
        request.paper = Paper::letter;
    else if (!call.paper.empty() && call.paper != "a4")
        return wrong("--paper", "export.paper.unknown", {text("value", call.paper)});
    request.study = QFile::decodeName(call.study.c_str());
    request.output = QFile::decodeName(call.output.c_str());
    const QFileInfo target(request.output);
    const bool file = !target.exists() || target.isFile() || target.isDir();
    if (file && target.suffix().toLower() != QStringLiteral("pdf"))
        return wrong("-o", "export.output.suffix", {text("value", call.output)});
    return request;
}

/// Today, or the date that a reproducible build or a test asks for.
std::string reportDate()
{
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    const QDate date = given ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate::currentDate();
    return ss(date.toString(Qt::ISODate));
}

Result<void> writeOut(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (!target.exists() || target.isFile() || target.isDir())
        return writeFile(path, bytes);
    QFile device(path); // a pipe or a device is written in place, never replaced
    if (device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size() && device.flush())
        return {};
    return fail(ErrorKind::file, ss(path), Message("error.file.write", {text("reason", ss(device.errorString()))}));
}

void say(const std::string &place, const std::string &sentence)
{
    const std::string line = "huella: " + (place.empty() ? std::string() : place + ": ") + sentence + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

/// Remarks of Qt about the session (no runtime folder, another locale) are not messages of this program.
void onlyGrave(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say({}, ss(text));
}

Result<int> exportReport(const Request &request, const Wording &messages)
{
    const auto loaded = loadStudy(request.study);
    if (!loaded)
        return tl::unexpected(loaded.error());
    for (const Issue &note : loaded->notes)
        say(ss(request.study), messages(note.message));
    const Study &study = loaded->study;
    const Language language = request.language.value_or(languageFromCode(study.language).value_or(Language::en));
    const std::string date = reportDate();
    const StudyResult result = Evaluator().evaluate(study);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(language), date, HUELLA_VERSION};
    const Document report = request.templateName.empty() ? composeReport(about) : composeTemplate(request.templateName, about);
    const auto bytes = writePdf(report, study, {request.paper, date});
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto written = writeOut(request.output, *bytes); !written)
        return tl::unexpected(written.error());
    const bool errors =
        !result.issues.empty() && result.issues.front()->severity == Severity::error; // the gravest come first
    return errors ? issuesStatus : doneStatus;
}

} // namespace

std::optional<int> runExport(int argc, char **argv)
{
    const std::span<char *> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (!asksForExport(arguments))
        return std::nullopt;
    const Wording &messages = Wording::of(messageLanguage());
    const auto status = readCall(arguments).and_then(requestOf).and_then([&](const Request &request) {
        qInstallMessageHandler(onlyGrave);
        QHashSeed::setDeterministicGlobalSeed(); // the order of the fonts in the file follows it
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, not even where there is one
        int count = 1;
        QGuiApplication app(count, argv);
        return exportReport(request, messages);
    });
    if (status)
        return *status;
    const Error &error = status.error();
    say(error.place, messages(error.message));
    return error.kind == ErrorKind::file ? fileStatus : wrongUseStatus;
}

} // namespace huella
