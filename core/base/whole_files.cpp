// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_files.h"

#include "core/base/file_error.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <set>

namespace huella {
namespace {

/// Each file stays open until all take their places: a class has more of them than a process may usually open.
void allowManyFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    static_cast<void>(::setrlimit(RLIMIT_NOFILE, &limit) == 0);
}

std::string withoutSlashes(std::string path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    return path;
}

} // namespace

WholeFiles::WholeFiles(std::string folder, Above above) : folder_(withoutSlashes(std::move(folder))), above_(above)
{
    allowManyFiles();
}

WholeFiles::~WholeFiles()
{
    files_.clear();
    for (auto each = made_.rbegin(); each != made_.rend(); ++each)
        ::rmdir(each->path.c_str());
}

std::string WholeFiles::pathOf(const std::string &name) const { return folder_ + "/" + name; }

Result<void> WholeFiles::makeFolder(const std::string &path, bool andAbove)
{
    if (path.size() >= PATH_MAX)
        return fileError(path, ENAMETOOLONG);
    if (isFolder(path))
        return {};
    if (andAbove)
        if (auto above = makeFolder(folderOf(path), true); !above)
            return above;
    Unfinished unfinished(path, Unfinished::Kind::folder);
    if (::mkdir(path.c_str(), 0777) != 0) {
        struct stat status {};
        const int problem = errno;
        if (problem == EEXIST && ::stat(path.c_str(), &status) == 0)
            return fail(ErrorKind::file, path, Message("error.folder.is_file"));
        if (problem == EEXIST) // a link to nowhere
            return fail(ErrorKind::file, path, Message(errno == ELOOP ? "error.file.loop" : "error.folder.link"));
        if (problem == ENOENT && !isFolder(folderOf(path)))
            return fail(ErrorKind::file, path, Message("error.folder.above", {textArg("folder", folderOf(path))}));
        return fileError(path, problem);
    }
    made_.push_back({path, std::move(unfinished)});
    return {};
}

Result<void> WholeFiles::prepare(const std::vector<std::string> &names)
{
    if (auto made = makeFolder(folder_, above_ == Above::made); !made)
        return made;
    clearStraysBeside(pathOf({}));
    for (const std::string &name : names)
        if (isFolder(pathOf(name)))
            return fileError(pathOf(name), EISDIR);
    return {};
}

Result<void> WholeFiles::add(const std::string &name, std::string_view bytes)
{
    const std::string path = pathOf(name);
    if (files_.empty() && !isFolder(folder_))
        if (auto ready = prepare({}); !ready)
            return ready;
    if (auto ready = makeFolder(folderOf(path), true); !ready)
        return ready;
    auto file = WholeFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    return file->write(bytes).and_then([&] { return file->settle(false); }).map([&] {
        files_.push_back(std::move(*file));
    });
}

void WholeFiles::takeBack(size_t placed)
{
    for (size_t i = 0; i < placed; ++i)
        if (!files_[i].replaces())
            ::unlink(files_[i].target().c_str());
}

Result<void> WholeFiles::finish()
{
    if (!files_.empty() && ::syncfs(files_.front().descriptor()) != 0 && errno != ENOSYS)
        return fileError(folder_, errno);
    {
        const WithoutInterruption all; // of them: no signal ends the program in between
        for (size_t i = 0; i < files_.size(); ++i)
            if (auto placed = files_[i].takePlace(); !placed) {
                takeBack(i);
                return placed;
            }
        made_.clear();
    }
    std::set<std::string> folders;
    for (const WholeFile &file : files_)
        folders.insert(folderOf(file.target()));
    for (const std::string &each : folders)
        syncFolder(each);
    files_.clear();
    return {};
}

} // namespace huella
