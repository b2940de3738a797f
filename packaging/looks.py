#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""looks.py [FOLDER_OF_PROGRAMS [WHAT …]]: every template of every study in both languages and every format, as other programs see it.

Too long for the usual tests (minutes); where a program is missing, its part is passed over and said. WHAT: pdf, html, latex, markdown,
office, workbook, words, citation (all of them, if not given). Ends with status 1 where something was found."""

import html
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WIDTHS = (360, 800, 1600)
OVERFULL = 3.0  # pt
RAW = re.compile(r"\d[.,]\d{7,}|\d{17,}|\d[eE][+-]\d|\bnan\b|\binf\b|\{[a-z_.]+\}|\[[a-z]+\.[a-z_.]+\]")
# Words that stand in running text of one language, and never in a name of ours in the other.
FOREIGN = {"en": re.compile(r"\b(que|los|las|una|según|también|con los|se estima)\b", re.I),
           "es": re.compile(r"\b(the runs|would be|which|it is|are estimated|of the study)\b", re.I)}
# Small words by which a sentence is of its language; none of them is a word of the other.
SMALL = {"en": set("the of and is are with for to by that this from which not it be was were or on at have has its than their would".split()),
         "es": set("el la los las de del y que con para por una un en es son se su al como más lo sus este esta desde sin cada".split())}
WORKING = re.compile(r" [×=] ")


def missing(program):
    if shutil.which(program):
        return False
    print(f"passed over: {program} is not installed")
    return True


def run(*call, folder=None, **more):
    return subprocess.run([str(part) for part in call], cwd=folder, capture_output=True, text=True, errors="replace", **more)


class Looks:
    def __init__(self, programs, folder):
        self.programs, self.folder, self.found, self.looked = Path(programs), Path(folder), [], {}
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(folder))
        studies = {"sample": ROOT / "resources/samples/sample.huella", "mid": ROOT / "tests/data/studies/mid.huella",
                   "rich": ROOT / "tests/data/studies/rich.huella",
                   "ai": ROOT / "tests/data/studies/ai.huella", "empty": self.empty()}
        templates = sorted(path.name[:-6] for path in (ROOT / "resources/reports").glob("*.en.md"))
        self.papers = list(itertools.product(studies.items(), templates, ("en", "es")))

    def empty(self):
        """A study as it begins: one run that says nothing."""
        study = json.loads((ROOT / "resources/samples/sample.huella").read_text())
        first = study["scenarios"][0]
        run_of_it = {key: first["runs"][0][key] for key in ("id", "name") if key in first["runs"][0]}
        study["scenarios"] = [dict(first, runs=[run_of_it])]
        study["title"] = study["author"] = ""
        study.pop("pins", None)
        path = self.folder / "empty.huella"
        path.write_text(json.dumps(study))
        return path

    @staticmethod
    def own_words(study):
        """What somebody wrote in it, which stays in the language that it was written in."""
        def texts(value):
            if isinstance(value, str):
                return [value]
            return [text for each in (value.values() if isinstance(value, dict) else value if isinstance(value, list) else [])
                    for text in texts(each)]
        return set(re.findall(r"\w+", " ".join(texts(json.loads(Path(study).read_text()))).lower()))

    def say(self, where, what):
        self.found.append((where, what))
        print(f"{where}: {what}")

    def count(self, what):
        self.looked[what] = self.looked.get(what, 0) + 1

    def write(self, study, template, language, ending):
        """The report in a format; its path."""
        (name, path) = study
        out = self.folder / f"{name}-{template}-{language}.{ending}"
        if ending in ("pdf", "odt", "docx"):
            call = [self.programs / "huella", "--export", path, "--template", template, "--lang", language, "-o", out]
        else:
            call = [self.programs / "huella-cli", "report", path, "--template", template, "--lang", language, "--to", ending, "-o", out]
        ran = run(*call, env=self.environment)
        if ran.returncode not in (0, 1):
            self.say(out.name, f"status {ran.returncode}: {ran.stderr.strip()}")
        return out

    def text_of(self, study, template, language):
        return self.write(study, template, language, "txt").read_text()

    def check_text(self, where, text, paper):
        (_, path), _, language = paper
        own = self.own_words(path)
        for line in text.splitlines():
            if not WORKING.search(line) and (raw := RAW.search(line)):
                self.say(where, f"raw: {line[max(0, raw.start() - 40):raw.end() + 20]}")
            foreign = FOREIGN[language].search(line)
            if foreign and not own.issuperset(foreign[0].lower().split()):
                self.say(where, f"the other language: {line[max(0, foreign.start() - 40):foreign.end() + 40]}")

    def pdf(self):
        if missing("qpdf") or missing("pdftotext"):
            return
        for study, template, language in self.papers:
            path = self.write(study, template, language, "pdf")
            checked = run("qpdf", "--check", path)
            if checked.returncode:
                self.say(path.name, checked.stdout + checked.stderr)
            said = run("pdftotext", "-layout", path, "-").stdout
            self.check_text(path.name, said, (study, template, language))
            self.compare(path.name, self.text_of(study, template, language), said)
            self.count("PDF")

    def words(self):
        """Sentence by sentence: the small words of the other language are more than those of its own. Works keep their language."""
        for study, template, language in self.papers:
            other = "es" if language == "en" else "en"
            own = self.own_words(study[1])
            for paragraph in self.text_of(study, template, language).split("\n\n"):
                if "http" in paragraph or "---" in paragraph:
                    continue
                for sentence in re.split(r"(?<=[.;:?!])\s", paragraph):
                    letters = [word for word in re.findall(r"[^\W\d_]+", sentence.lower())]
                    here = sum(word in SMALL[language] for word in letters)
                    there = sum(word in SMALL[other] and word not in own for word in letters)
                    if there >= 2 and there > here:
                        self.say(f"{study[0]}-{template}-{language}", f"the other language: {' '.join(sentence.split())[:120]}")
            self.count("texts")

    def citation(self):
        """CITATION.cff, by cffconvert where it is there, and by what the schema of 1.2.0 says of the fields that are written."""
        for name, path in sorted({paper[0] for paper in self.papers}):
            out = self.folder / f"{name}.cff"
            ran = run(self.programs / "huella-cli", "export", path, "--to", "cff", "-o", out, env=self.environment)
            if not out.exists():
                self.say(out.name, ran.stderr.strip())
                continue
            if shutil.which("cffconvert"):
                checked = run("cffconvert", "--validate", "-i", out)
                if checked.returncode:
                    self.say(out.name, checked.stdout + checked.stderr)
            for problem in self.cff_problems(out.read_text()):
                self.say(out.name, problem)
            self.count("CFF")

    @staticmethod
    def cff_problems(text):
        """Nothing where the schema would find nothing."""
        try:
            import yaml
            file = yaml.safe_load(text)
        except ImportError:
            return ["PyYAML is missing"]
        problems = [f"{field} is missing" for field in ("cff-version", "message", "title", "authors") if not file.get(field)]
        if file.get("cff-version") != "1.2.0":
            problems.append("cff-version")
        types = {"art", "article", "audiovisual", "bill", "blog", "book", "catalogue", "conference", "conference-paper", "data", "database",
                 "dictionary", "edited-work", "encyclopedia", "film-broadcast", "generic", "government-document", "grant", "hearing",
                 "historical-work", "legal-case", "legal-rule", "magazine-article", "manual", "map", "multimedia", "music",
                 "newspaper-article", "pamphlet", "patent", "personal-communication", "proceedings", "report", "serial", "slides", "software",
                 "software-code", "software-container", "software-executable", "software-virtual-machine", "sound-recording", "standard",
                 "statute", "thesis", "unpublished", "video", "website"}
        known = {"type", "title", "authors", "year", "version", "journal", "volume", "issue", "number", "pages", "start", "publisher", "license",
                 "license-url", "doi", "url", "date-accessed", "notes", "languages", "abstract", "institution", "repository", "section"}
        person = {"family-names", "given-names", "orcid", "affiliation", "name", "email", "name-particle", "name-suffix"}
        works = [file, *file.get("references", [])]
        for work in works:
            problems += [f"an author of {work.get('title')}" for author in work.get("authors", []) if not author or set(author) - person]
        for work in works[1:]:
            problems += [f"field {field} of a reference" for field in set(work) - known]
            if work.get("type") not in types:
                problems.append(f"type {work.get('type')}")
            if not work.get("title") or not work.get("authors"):
                problems.append(f"a reference without title or authors: {work}")
            if "year" in work and not isinstance(work["year"], (int, str)):
                problems.append(f"year {work['year']!r}")
            if any(not re.fullmatch("[a-z]{2,3}", str(each)) for each in work.get("languages", [])):
                problems.append(f"languages {work['languages']}")
            for field in ("date-accessed", "date-released"):
                if field in work and not re.fullmatch(r"\d{4}-\d\d-\d\d", str(work[field])):
                    problems.append(f"{field} {work[field]}")
            if "doi" in work and not re.fullmatch(r"10\.\d{4,9}(\.\d+)?/\S+", str(work["doi"])):
                problems.append(f"doi {work['doi']}")
        return problems

    def compare(self, where, text, said):
        """No number with its unit goes over the end of a line."""
        for number in set(re.findall(r"\d[\d.,\u202f]*[.,\u202f\u00a0]?\d*\u00a0(?:[kMGT]?Wh|k?g|t|W|h|GB|%)(?!\w)", text)):
            pieces = [re.sub(r"[\u00a0\u202f]", "[ \u00a0\u202f]?", re.escape(letter)) for letter in number]
            if any("\n" in each[0] for each in re.finditer(r"(?<![\d.,])" + r"\n?".join(pieces) + r"(?!\w)", said)):
                self.say(where, f"{number} is broken")

    def html(self):
        if missing("chromium"):
            return
        for study, template, language in self.papers:
            path = self.write(study, template, language, "html")
            page = path.read_text()
            self.check_text(path.name, html.unescape(re.sub(r"<(script|style|svg)\b.*?</\1>|<[^>]+>", " ", page, flags=re.S)),
                            (study, template, language))
            frames = "".join(f'<iframe width={width} height=900 srcdoc="{html.escape(page)}"></iframe>' for width in WIDTHS)
            outer = self.folder / "outer.html"
            outer.write_text("<!DOCTYPE html><meta charset=utf-8><body>" + frames + "<script>onload = () => { document.body.dataset.said = "
                             "[...document.querySelectorAll('iframe')].map(f => f.contentDocument.documentElement.scrollWidth - f.width)"
                             ".join(' '); };</script>")
            dom = run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={self.folder}/chromium",
                      "--window-size=1800,1000", "--dump-dom", f"file://{outer}", env=self.environment).stdout
            said = re.search(r'data-said="([-\d ]*)"', dom)
            over = [int(each) for each in said[1].split()] if said else []
            if len(over) != len(WIDTHS) or max(over) > 0:
                self.say(path.name, f"wider than its window by {over} of {WIDTHS}")
            self.count("HTML")

    def latex(self):
        if missing("pdflatex"):
            return
        for study, template, language in self.papers:
            path = self.write(study, template, language, "tex")
            for _ in range(2):
                ran = run("pdflatex", "-interaction=nonstopmode", "-no-shell-escape", path.name, folder=self.folder)
            if ran.returncode:
                self.say(path.name, ran.stdout[-600:])
            for width, line in re.findall(r"Overfull \\hbox \(([\d.]+)pt[^\n]*\n([^\n]*)", ran.stdout):
                if float(width) > OVERFULL:
                    self.say(path.name, f"{width} pt in the margin: {line[:80]}")
            self.count("LaTeX")

    def markdown(self):
        if missing("cmark"):
            return
        for study, template, language in self.papers:
            path = self.write(study, template, language, "md")
            body = re.sub(r"\A---\n.*?\n---\n", "", path.read_text(), flags=re.S)
            running = "\n".join(line for line in body.splitlines() if not line.startswith("|"))
            shown = run("cmark", "--unsafe", input=running).stdout
            text = html.unescape(re.sub(r"<[^>]+>", " ", shown))
            for line in text.splitlines():
                if stray := re.search(r"\*\*|__|\]\(|\\[!-/:-@\[-`{-~]|^#+ |~~|`", line):
                    self.say(path.name, f"a mark is shown: {line[max(0, stray.start() - 30):stray.end() + 30]}")
            self.check_text(path.name, text, (study, template, language))
            self.count("Markdown")

    def office(self):
        if missing("soffice"):
            return
        for ending in ("odt", "docx"):
            paths = {self.write(study, template, language, ending): (study, template, language) for study, template, language in self.papers}
            run("soffice", f"-env:UserInstallation=file://{self.folder}/office", "--headless", "--convert-to", "txt:Text (encoded):UTF8",
                "--outdir", self.folder / ending, *paths, env=self.environment)
            for path, paper in paths.items():
                back = self.folder / ending / (path.stem + ".txt")
                if not back.exists():
                    self.say(path.name, "LibreOffice does not open it")
                    continue
                said = back.read_text(errors="replace")
                self.check_text(path.name, said, paper)
                missed = self.long_words(self.body_of(path)) - self.long_words(said)
                if missed:
                    self.say(path.name, f"not there again: {sorted(missed)[:8]}")
                self.count(ending.upper())

    @staticmethod
    def body_of(path):
        """The letters of a text file, without what only describes its pictures."""
        with zipfile.ZipFile(path) as container:
            xml = container.read("content.xml" if path.suffix == ".odt" else "word/document.xml").decode()
        xml = re.sub(r"<(svg:title|svg:desc|w:instrText|text:index-title-template)\b.*?</\1>", "", xml, flags=re.S)
        return html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"</(text:p|text:h|w:p)>|<(w:tab|w:br|text:tab|text:line-break|text:s)\b[^>]*>", " ", xml)))

    @staticmethod
    def long_words(text):
        return set(re.findall(r"[^\W\d_]{4,}", text))

    def workbook(self):
        if missing("soffice"):
            return
        for name, path in sorted({paper[0] for paper in self.papers}):
            out = self.folder / f"{name}.xlsx"
            run(self.programs / "huella-cli", "export", path, "--to", "xlsx", "-o", out, env=self.environment)
            run("soffice", f"-env:UserInstallation=file://{self.folder}/office", "--headless", "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir",
                self.folder / "xlsx", out, env=self.environment)
            back = self.folder / "xlsx" / f"{name}.csv"
            if not back.exists() or "Err:" in back.read_text() or len(back.read_text().splitlines()) < 2:
                self.say(out.name, "LibreOffice does not open it as it should")
            self.count("XLSX")


def main():
    programs = sys.argv[1] if len(sys.argv) > 1 else ROOT / "build/dev/bin"
    parts = sys.argv[2:] or ["pdf", "html", "latex", "markdown", "office", "workbook", "words", "citation"]
    with tempfile.TemporaryDirectory() as folder:
        looks = Looks(programs, folder)
        for part in parts:
            getattr(looks, part)()
        print(", ".join(f"{count} {what}" for what, count in looks.looked.items()) + f": {len(looks.found)} found")
        return 1 if looks.found else 0


if __name__ == "__main__":
    sys.exit(main())
