<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChartMenu</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copy the numbers</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>“%1” exists already. What it holds is lost if it is replaced.</source>
        <translation>“%1” exists already. What it holds is lost if it is replaced.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>These exist already in “%1” and are lost if they are replaced: %2</source>
        <translation>These exist already in “%1” and are lost if they are replaced: %2</translation>
    </message>
    <message>
        <source>Save study</source>
        <translation>Save study</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>EditNames</name>
    <message>
        <source>change of inputs</source>
        <translation>change of inputs</translation>
    </message>
    <message>
        <source>renaming of the run</source>
        <translation>renaming of the run</translation>
    </message>
    <message>
        <source>renaming of the scenario</source>
        <translation>renaming of the scenario</translation>
    </message>
    <message>
        <source>kind of run</source>
        <translation>kind of run</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>author</source>
        <translation>author</translation>
    </message>
    <message>
        <source>affiliation, funder, grant or ORCID</source>
        <translation>affiliation, funder, grant or ORCID</translation>
    </message>
    <message>
        <source>language of the report</source>
        <translation>language of the report</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>dataset</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>new run</translation>
    </message>
    <message>
        <source>duplicate of the run</source>
        <translation>duplicate of the run</translation>
    </message>
    <message>
        <source>removal of the run</source>
        <translation>removal of the run</translation>
    </message>
    <message>
        <source>order of the runs</source>
        <translation>order of the runs</translation>
    </message>
    <message>
        <source>places to compare</source>
        <translation>places to compare</translation>
    </message>
    <message>
        <source>update of figures</source>
        <translation>update of figures</translation>
    </message>
    <message>
        <source>new scenario</source>
        <translation>new scenario</translation>
    </message>
    <message>
        <source>removal of the scenario</source>
        <translation>removal of the scenario</translation>
    </message>
    <message>
        <source>order of the scenarios</source>
        <translation>order of the scenarios</translation>
    </message>
    <message>
        <source>carbon budget</source>
        <translation>carbon budget</translation>
    </message>
    <message>
        <source>years of the run</source>
        <translation>years of the run</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>recurrence</translation>
    </message>
    <message>
        <source>change of several runs</source>
        <translation>change of several runs</translation>
    </message>
    <message>
        <source>new runs</source>
        <translation>new runs</translation>
    </message>
    <message>
        <source>removal of runs</source>
        <translation>removal of runs</translation>
    </message>
    <message>
        <source>plan of the run</source>
        <translation>plan of the run</translation>
    </message>
    <message>
        <source>way of planning the run</source>
        <translation>way of planning the run</translation>
    </message>
    <message>
        <source>training and retraining</source>
        <translation>training and retraining</translation>
    </message>
    <message>
        <source>writing in the report</source>
        <translation>writing in the report</translation>
    </message>
    <message>
        <source>another baseline</source>
        <translation>another baseline</translation>
    </message>
    <message>
        <source>order of the sections</source>
        <translation>order of the sections</translation>
    </message>
    <message>
        <source>figure of the report</source>
        <translation>figure of the report</translation>
    </message>
    <message>
        <source>template of the report</source>
        <translation>template of the report</translation>
    </message>
    <message>
        <source>planned or done</source>
        <translation>planned or done</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>a table</translation>
    </message>
    <message>
        <source>a page break</source>
        <translation>a page break</translation>
    </message>
    <message>
        <source>a figure or list</source>
        <translation>a figure or list</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>an empty line</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Unsaved work</source>
        <translation>Unsaved work</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decide &amp;later</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Delete it</translation>
    </message>
</context>
<context>
    <name>TemplateEffect</name>
    <message>
        <source>in the section %1</source>
        <translation>in the section %1</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>at the start</translation>
    </message>
    <message>
        <source>Nothing in the report is written by you: it is laid out anew.</source>
        <translation>Nothing in the report is written by you: it is laid out anew.</translation>
    </message>
    <message>
        <source>What you wrote keeps its place.</source>
        <translation>What you wrote keeps its place.</translation>
    </message>
    <message numerus="yes">
        <source>This template has no place for %n parts of yours; they would stand elsewhere:</source>
        <translation>
            <numerusform>This template has no place for one part of yours; it would stand elsewhere:</numerusform>
            <numerusform>This template has no place for %n parts of yours; they would stand elsewhere:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and where it would go</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Save the changes to “%1”?</translation>
    </message>
    <message>
        <source>What was changed since the last save is lost otherwise.</source>
        <translation>What was changed since the last save is lost otherwise.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Do not save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Open study</translation>
    </message>
    <message>
        <source>Studies and reports (*.huella *.pdf);;All files (*)</source>
        <translation>Studies and reports (*.huella *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Studies (*.huella)</source>
        <translation>Studies (*.huella)</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Report as PDF</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Language of the report</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choose file…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Documents (*.%1)</source>
        <translation>Documents (*.%1)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>SVG, to edit and for the web</source>
        <translation>SVG, to edit and for the web</translation>
    </message>
    <message>
        <source>PDF, for LaTeX and print</source>
        <translation>PDF, for LaTeX and print</translation>
    </message>
    <message>
        <source>PNG, 300 dots to the inch</source>
        <translation>PNG, 300 dots to the inch</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Width</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choose folder…</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
</context>
<context>
    <name>huella::Actions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Undo %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Redo %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Study</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>&amp;New study</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Add run</source>
        <translation>&amp;Add run</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>Add run</translation>
    </message>
    <message>
        <source>Add a trainin&amp;g</source>
        <translation>Add a trainin&amp;g</translation>
    </message>
    <message>
        <source>Add a mode&amp;l in use (inference)</source>
        <translation>Add a mode&amp;l in use (inference)</translation>
    </message>
    <message>
        <source>Add a run from its &amp;pilot</source>
        <translation>Add a run from its &amp;pilot</translation>
    </message>
    <message>
        <source>&amp;Duplicate run</source>
        <translation>&amp;Duplicate run</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Move do&amp;wn</translation>
    </message>
    <message>
        <source>&amp;Remove run</source>
        <translation>&amp;Remove run</translation>
    </message>
    <message>
        <source>&amp;Title, author and dataset…</source>
        <translation>&amp;Title, author and dataset…</translation>
    </message>
    <message>
        <source>Update &amp;figures…</source>
        <translation>Update &amp;figures…</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Spanish</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Issues</source>
        <translation>&amp;Issues</translation>
    </message>
    <message>
        <source>&amp;Sources and licences</source>
        <translation>&amp;Sources and licences</translation>
    </message>
    <message>
        <source>&amp;About Huella</source>
        <translation>&amp;About Huella</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;name</translation>
    </message>
    <message>
        <source>Mo&amp;ve scenario up</source>
        <translation>Mo&amp;ve scenario up</translation>
    </message>
    <message>
        <source>Move scenari&amp;o down</source>
        <translation>Move scenari&amp;o down</translation>
    </message>
    <message>
        <source>Remove s&amp;cenario</source>
        <translation>Remove s&amp;cenario</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;User guide</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Tour of the window</translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation>&amp;Projector view</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>Recover &amp;unsaved work…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;Print the report…</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>New from a &amp;template</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Open r&amp;ecent</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>PDF/&amp;A, for archives…</source>
        <translation>PDF/&amp;A, for archives…</translation>
    </message>
    <message>
        <source>PDF/A-&amp;3, with the study inside…</source>
        <translation>PDF/A-&amp;3, with the study inside…</translation>
    </message>
    <message>
        <source>&amp;Word document, DOCX…</source>
        <translation>&amp;Word document, DOCX…</translation>
    </message>
    <message>
        <source>&amp;ODT, for word processors…</source>
        <translation>&amp;ODT, for word processors…</translation>
    </message>
    <message>
        <source>&amp;HTML, one file…</source>
        <translation>&amp;HTML, one file…</translation>
    </message>
    <message>
        <source>&amp;LaTeX…</source>
        <translation>&amp;LaTeX…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>Plain &amp;text…</translation>
    </message>
    <message>
        <source>&amp;BibTeX, the references…</source>
        <translation>&amp;BibTeX, the references…</translation>
    </message>
    <message>
        <source>&amp;Figures as a folder…</source>
        <translation>&amp;Figures as a folder…</translation>
    </message>
    <message>
        <source>&amp;Copy as formatted text</source>
        <translation>&amp;Copy as formatted text</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Find an actio&amp;n…</source>
        <translation>Find an actio&amp;n…</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>A&amp;ctual size</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nothing to undo</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nothing to redo</translation>
    </message>
    <message>
        <source>no run is chosen</source>
        <translation>no run is chosen</translation>
    </message>
    <message>
        <source>no scenario is chosen</source>
        <translation>no scenario is chosen</translation>
    </message>
    <message>
        <source>there is only one scenario</source>
        <translation>there is only one scenario</translation>
    </message>
    <message>
        <source>the figures are the newest</source>
        <translation>the figures are the newest</translation>
    </message>
    <message>
        <source>no study is open</source>
        <translation>no study is open</translation>
    </message>
    <message>
        <source>New &amp;scenario…</source>
        <translation>New &amp;scenario…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferences…</translation>
    </message>
    <message>
        <source>List of &amp;runs</source>
        <translation>List of &amp;runs</translation>
    </message>
    <message>
        <source>&amp;Project the run step by step</source>
        <translation>&amp;Project the run step by step</translation>
    </message>
    <message>
        <source>&amp;Runs as a table, CSV…</source>
        <translation>&amp;Runs as a table, CSV…</translation>
    </message>
    <message>
        <source>Te&amp;mplate of the report…</source>
        <translation>Te&amp;mplate of the report…</translation>
    </message>
    <message>
        <source>Pa&amp;ge setup…</source>
        <translation>Pa&amp;ge setup…</translation>
    </message>
    <message>
        <source>&amp;Measured models…</source>
        <translation>&amp;Measured models…</translation>
    </message>
    <message>
        <source>&amp;Published cases…</source>
        <translation>&amp;Published cases…</translation>
    </message>
</context>
<context>
    <name>huella::CasesDialog</name>
    <message>
        <source>Published cases</source>
        <translation>Published cases</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>huella::ChartTable</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>huella::ChecksBox</name>
    <message>
        <source>%1, page %2</source>
        <comment>a part of the report</comment>
        <translation>%1, page %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>checks that are good</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Checks: %1 are good</source>
        <translation>Checks: %1 are good</translation>
    </message>
    <message>
        <source>Show only what is amiss</source>
        <translation>Show only what is amiss</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>Show all checks</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Add it at the end</source>
        <translation>Add it at the end</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Show where</translation>
    </message>
</context>
<context>
    <name>huella::EditActions</name>
    <message>
        <source>nothing here to paste into, or nothing to paste</source>
        <translation>nothing here to paste into, or nothing to paste</translation>
    </message>
    <message>
        <source>nothing here to select</source>
        <translation>nothing here to select</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>nothing is selected</translation>
    </message>
</context>
<context>
    <name>huella::FigureBar</name>
    <message>
        <source>Amounts in %1</source>
        <translation>Amounts in %1</translation>
    </message>
    <message>
        <source>Width %1</source>
        <translation>Width %1</translation>
    </message>
    <message>
        <source>What is read to those who cannot see the figure; made from it</source>
        <translation>What is read to those who cannot see the figure; made from it</translation>
    </message>
    <message>
        <source>What is read to those who cannot see the figure; yours</source>
        <translation>What is read to those who cannot see the figure; yours</translation>
    </message>
    <message>
        <source>Tools of the figure</source>
        <translation>Tools of the figure</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Caption…</translation>
    </message>
    <message>
        <source>Text alternative…</source>
        <translation>Text alternative…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>What the bars of the figure are in</source>
        <translation>What the bars of the figure are in</translation>
    </message>
    <message>
        <source>How much of the column the figure takes</source>
        <translation>How much of the column the figure takes</translation>
    </message>
    <message>
        <source>What stands below the figure</source>
        <translation>What stands below the figure</translation>
    </message>
    <message>
        <source>Take the figure out of the report</source>
        <translation>Take the figure out of the report</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>What the picture shows, for those who cannot see it</translation>
    </message>
</context>
<context>
    <name>huella::FiguresDialog</name>
    <message>
        <source>Update figures</source>
        <translation>Update figures</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>In this study</source>
        <translation>In this study</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>In the catalogue</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>With its own figures</source>
        <translation>With its own figures</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
</context>
<context>
    <name>huella::FileCommands</name>
    <message>
        <source>Huella</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Open in another window</translation>
    </message>
    <message>
        <source>Open a cop&amp;y</source>
        <translation>Open a cop&amp;y</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Open &amp;anyway</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>The file has changed</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Save a cop&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>Rep&amp;lace it</source>
        <translation>Rep&amp;lace it</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>The file is gone</translation>
    </message>
    <message>
        <source>Save it there a&amp;gain</source>
        <translation>Save it there a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Save all the same</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>Save &amp;elsewhere…</translation>
    </message>
</context>
<context>
    <name>huella::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No more are found.</source>
        <translation>No more are found.</translation>
    </message>
    <message numerus="yes">
        <source>%n stays: it follows the study</source>
        <translation>
            <numerusform>%n stays: it follows the study</numerusform>
            <numerusform>%n stay: they follow the study</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, from the other end</source>
        <translation>%1 of %2, from the other end</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capitals count</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Capitals and accents count</source>
        <translation>Capitals and accents count</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>whole words</comment>
        <translation>“ab”</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Whole words alone</source>
        <translation>Whole words alone</translation>
    </message>
</context>
<context>
    <name>huella::FootBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
</context>
<context>
    <name>huella::FormatBar</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Heading 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Heading 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Heading 3</translation>
    </message>
    <message>
        <source>Lead text</source>
        <translation>Lead text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Style of the text</source>
        <translation>Style of the text</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subscript</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superscript</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Address:</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Letter paper</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>A4 paper</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Outline, template and checks of the report</source>
        <translation>Outline, template and checks of the report</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Page setup</translation>
    </message>
    <message>
        <source>Paper of the pages</source>
        <translation>Paper of the pages</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Size of the pages on the screen</translation>
    </message>
    <message>
        <source>Zoom, %1</source>
        <comment>of the pages of a report</comment>
        <translation>Zoom, %1</translation>
    </message>
</context>
<context>
    <name>huella::GalleryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>template</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>huella::HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>huella::InsertMenus</name>
    <message>
        <source>The report holds no figures or numbered tables</source>
        <translation>The report holds no figures or numbered tables</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>Empty table</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Whole sentences</translation>
    </message>
    <message>
        <source>References of the study…</source>
        <translation>References of the study…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure or table and its caption</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>huella::InsertTools</name>
    <message>
        <source>Live value</source>
        <translation>Live value</translation>
    </message>
    <message>
        <source>A number or sentence that follows the study</source>
        <translation>A number or sentence that follows the study</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>A chart that is made from the study</source>
        <translation>A chart that is made from the study</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>An empty table, or one that is made from the study</source>
        <translation>An empty table, or one that is made from the study</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link of the selected words</source>
        <translation>Link of the selected words</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Page break</translation>
    </message>
    <message>
        <source>A new page begins here</source>
        <translation>A new page begins here</translation>
    </message>
    <message>
        <source>More to insert</source>
        <translation>More to insert</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>A picture of your own: PNG or JPEG</source>
        <translation>A picture of your own: PNG or JPEG</translation>
    </message>
    <message>
        <source>A citation, the references of the study, or the list of them</source>
        <translation>A citation, the references of the study, or the list of them</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Footnote</translation>
    </message>
    <message>
        <source>A footnote here, or the words of the one that the cursor is at</source>
        <translation>A footnote here, or the words of the one that the cursor is at</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>The name of a figure, such as “Figure 3”, which follows its number</source>
        <translation>The name of a figure, such as “Figure 3”, which follows its number</translation>
    </message>
</context>
<context>
    <name>huella::LogoField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ve</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>It cannot be shown</translation>
    </message>
    <message>
        <source>Logo of the study</source>
        <translation>Logo of the study</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>There is one</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>There is none</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>What it shows, for those who cannot see it</translation>
    </message>
</context>
<context>
    <name>huella::MainWindow</name>
    <message>
        <source>About Huella</source>
        <translation>About Huella</translation>
    </message>
</context>
<context>
    <name>huella::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>huella::NoticeLine</name>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>huella::OwnChipsBox</name>
    <message>
        <source>&amp;Remove the copy</source>
        <translation>&amp;Remove the copy</translation>
    </message>
    <message>
        <source>Folder of Green-Algorithms-data</source>
        <translation>Folder of Green-Algorithms-data</translation>
    </message>
    <message>
        <source>Add from a &amp;folder…</source>
        <translation>Add from a &amp;folder…</translation>
    </message>
</context>
<context>
    <name>huella::OwnTemplateMenu</name>
    <message>
        <source>Save this report as a template…</source>
        <translation>Save this report as a template…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Not read: %1</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Save as a template</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Name of the template:</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Replace it?</source>
        <translation>There is a template “%1” already. Replace it?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Remove the template</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Reports made from it stay as they are.</source>
        <translation>Remove the template “%1”? Reports made from it stay as they are.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>huella::PageStack</name>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Show this to a room (F11)</source>
        <translation>Show this to a room (F11)</translation>
    </message>
</context>
<context>
    <name>huella::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>The window</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;ppearance</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Size of everything</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Every new study</source>
        <translation>Every new study</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Affiliation</source>
        <translation>&amp;Affiliation</translation>
    </message>
    <message>
        <source>Plac&amp;e</source>
        <translation>Plac&amp;e</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Dataset</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>As the language of the window</translation>
    </message>
    <message>
        <source>Commas between columns, 1.5</source>
        <translation>Commas between columns, 1.5</translation>
    </message>
    <message>
        <source>Semicolons between columns, 1,5</source>
        <translation>Semicolons between columns, 1,5</translation>
    </message>
    <message>
        <source>Semicolons between columns, 1.5</source>
        <translation>Semicolons between columns, 1.5</translation>
    </message>
    <message>
        <source>Tables that are saved</source>
        <translation>Tables that are saved</translation>
    </message>
    <message>
        <source>CS&amp;V files</source>
        <translation>CS&amp;V files</translation>
    </message>
    <message>
        <source>“%1” is not in the list of places: choose one of it, or leave the field empty.</source>
        <translation>“%1” is not in the list of places: choose one of it, or leave the field empty.</translation>
    </message>
    <message>
        <source>Own copy of Green Algorithms 3.1</source>
        <translation>Own copy of Green Algorithms 3.1</translation>
    </message>
</context>
<context>
    <name>huella::PropertiesDialog</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What the logo sho&amp;ws</source>
        <translation>What the logo sho&amp;ws</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>for example %1</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>This is no ORCID: it has 16 digits, of which the last checks the others.</source>
        <translation>This is no ORCID: it has 16 digits, of which the last checks the others.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Author</translation>
    </message>
    <message>
        <source>Affil&amp;iation</source>
        <translation>Affil&amp;iation</translation>
    </message>
    <message>
        <source>O&amp;RCID</source>
        <translation>O&amp;RCID</translation>
    </message>
    <message>
        <source>&amp;Funder</source>
        <translation>&amp;Funder</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Grant</translation>
    </message>
    <message>
        <source>&amp;Language of reports</source>
        <translation>&amp;Language of reports</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Dataset</translation>
    </message>
    <message>
        <source>Another dataset means other figures for hardware, places and data centres.</source>
        <translation>Another dataset means other figures for hardware, places and data centres.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>huella::ReferencesDialog</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>References of the study</source>
        <translation>References of the study</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>BibTeX &amp;file…</source>
        <translation>BibTeX &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Paste BibTeX</source>
        <translation>&amp;Paste BibTeX</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Authors</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Addr&amp;ess</translation>
    </message>
    <message>
        <source>García, Ana; López, Luis</source>
        <translation>García, Ana; López, Luis</translation>
    </message>
    <message>
        <source>Journal 5(2), 10–20; or a publisher</source>
        <translation>Journal 5(2), 10–20; or a publisher</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>BibTeX file</source>
        <translation>BibTeX file</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>clipboard</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ReportCommands</name>
    <message>
        <source>Letters without a font</source>
        <translation>Letters without a font</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>This report holds no figures. Insert &gt; Figure puts one in.</source>
        <translation>This report holds no figures. Insert &gt; Figure puts one in.</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Folder for the figures</translation>
    </message>
    <message>
        <source>Save the runs</source>
        <translation>Save the runs</translation>
    </message>
</context>
<context>
    <name>huella::ReportEdit</name>
    <message>
        <source>Caption</source>
        <comment>of a table</comment>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Ca&amp;ption…</source>
        <comment>of a table</comment>
        <translation>Ca&amp;ption…</translation>
    </message>
    <message>
        <source>Caption of the table; empty for the usual one:</source>
        <translation>Caption of the table; empty for the usual one:</translation>
    </message>
    <message>
        <source>Caption of the table; with one it has a number:</source>
        <translation>Caption of the table; with one it has a number:</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Move part &amp;up</source>
        <translation>Move part &amp;up</translation>
    </message>
    <message>
        <source>Move part &amp;down</source>
        <translation>Move part &amp;down</translation>
    </message>
    <message>
        <source>&amp;Remove part</source>
        <translation>&amp;Remove part</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Drag to move this part; by keys, Alt+Shift+Up and Down</source>
        <translation>Drag to move this part; by keys, Alt+Shift+Up and Down</translation>
    </message>
    <message>
        <source>Ca&amp;ption…</source>
        <translation>Ca&amp;ption…</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>&amp;Amounts in</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scenario</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Caption of the figure; empty for the usual one:</source>
        <translation>Caption of the figure; empty for the usual one:</translation>
    </message>
    <message>
        <source>Text alternative</source>
        <translation>Text alternative</translation>
    </message>
    <message>
        <source>What is read to those who cannot see the figure; empty for the text that is made from it:</source>
        <translation>What is read to those who cannot see the figure; empty for the text that is made from it:</translation>
    </message>
    <message>
        <source>Text a&amp;lternative…</source>
        <translation>Text a&amp;lternative…</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Width</translation>
    </message>
    <message>
        <source>Caption of the picture:</source>
        <translation>Caption of the picture:</translation>
    </message>
    <message>
        <source>What the picture shows, in a sentence or two, for those who cannot see it:</source>
        <translation>What the picture shows, in a sentence or two, for those who cannot see it:</translation>
    </message>
    <message>
        <source>Edit f&amp;ootnote…</source>
        <translation>Edit f&amp;ootnote…</translation>
    </message>
    <message>
        <source>Row a&amp;bove</source>
        <translation>Row a&amp;bove</translation>
    </message>
    <message>
        <source>Row b&amp;elow</source>
        <translation>Row b&amp;elow</translation>
    </message>
    <message>
        <source>Column to the le&amp;ft</source>
        <translation>Column to the le&amp;ft</translation>
    </message>
    <message>
        <source>Column to the ri&amp;ght</source>
        <translation>Column to the ri&amp;ght</translation>
    </message>
    <message>
        <source>Remove ro&amp;w</source>
        <translation>Remove ro&amp;w</translation>
    </message>
    <message>
        <source>Remove colum&amp;n</source>
        <translation>Remove colum&amp;n</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;ble</translation>
    </message>
</context>
<context>
    <name>huella::ReportPage</name>
    <message>
        <source>Title and summary</source>
        <translation>Title and summary</translation>
    </message>
    <message>
        <source>Start of the report</source>
        <translation>Start of the report</translation>
    </message>
    <message>
        <source>This template lacks what these parts of yours stood behind; they have moved up: %1. They go back with Ctrl+Z, or with the former template.</source>
        <translation>This template lacks what these parts of yours stood behind; they have moved up: %1. They go back with Ctrl+Z, or with the former template.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>The picture was made smaller, to 300 dots per inch of the column: %1 × %2.</source>
        <translation>The picture was made smaller, to 300 dots per inch of the column: %1 × %2.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Footnote</translation>
    </message>
    <message>
        <source>Words of the footnote:</source>
        <translation>Words of the footnote:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>huella::ReportSide</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Outline of the report</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a section with all that it holds.</source>
        <translation>Alt+Up and Alt+Down move a section with all that it holds.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>Add a section behind this one</source>
        <translation>Add a section behind this one</translation>
    </message>
    <message>
        <source>%1, moved to page %2</source>
        <translation>%1, moved to page %2</translation>
    </message>
</context>
<context>
    <name>huella::ResultWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>huella::SectionModel</name>
    <message>
        <source>%1, page %2, level %3</source>
        <translation>%1, page %2, level %3</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>huella::SourcesDialog</name>
    <message>
        <source>Sources and licences</source>
        <translation>Sources and licences</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>huella::TemplateBox</name>
    <message>
        <source>Change the template: %1</source>
        <translation>Change the template: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Report in</translation>
    </message>
    <message>
        <source>Language of the report; the window has its own</source>
        <translation>Language of the report; the window has its own</translation>
    </message>
    <message>
        <source>Report in Spanish</source>
        <translation>Report in Spanish</translation>
    </message>
    <message>
        <source>Report in English</source>
        <translation>Report in English</translation>
    </message>
    <message>
        <source>The work is</source>
        <translation>The work is</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>The report speaks of work that is planned</source>
        <translation>The report speaks of work that is planned</translation>
    </message>
    <message>
        <source>The report speaks of work that is done</source>
        <translation>The report speaks of work that is done</translation>
    </message>
</context>
<context>
    <name>huella::TemplateGallery</name>
    <message>
        <source>Own templates</source>
        <translation>Own templates</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>Use template</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>The first pages in this template</source>
        <translation>The first pages in this template</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Search templates</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>use of a template</comment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>use of a template</comment>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>use of a template</comment>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>use of a template</comment>
        <translation>Own</translation>
    </message>
    <message>
        <source>The first pages in this template (Space)</source>
        <translation>The first pages in this template (Space)</translation>
    </message>
    <message>
        <source>Own (%1)</source>
        <comment>use of a template</comment>
        <translation>Own (%1)</translation>
    </message>
    <message>
        <source>No template is called so.</source>
        <translation>No template is called so.</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>“%1” is in use.</translation>
    </message>
</context>
<context>
    <name>huella::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Find an action, field, run, place or source (%1)</source>
        <translation>Find an action, field, run, place or source (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the report as PDF or in another form</source>
        <translation>Save the report as PDF or in another form</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>More tools</translation>
    </message>
</context>
<context>
    <name>huella::TourBubble</name>
    <message>
        <source>S&amp;kip</source>
        <translation>S&amp;kip</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
</context>
<context>
    <name>huella::WorkingView</name>
    <message>
        <source>%1. Space uncovers it.</source>
        <translation>%1. Space uncovers it.</translation>
    </message>
</context>
<context>
    <name>huella::WorksheetDialog</name>
    <message>
        <source>Worksheets</source>
        <translation>Worksheets</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lesson</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the sheets</source>
        <translation>Lan&amp;guage of the sheets</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>&amp;Students</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Class list…</source>
        <translation>&amp;Class list…</translation>
    </message>
    <message>
        <source>A CSV file with a column of names: each sheet bears one</source>
        <translation>A CSV file with a column of names: each sheet bears one</translation>
    </message>
    <message>
        <source>&amp;One sheet only, number</source>
        <translation>&amp;One sheet only, number</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Number of the sheet</translation>
    </message>
    <message>
        <source>The same seed gives the same sheets</source>
        <translation>The same seed gives the same sheets</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choose &amp;folder…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>Sheets made</source>
        <translation>Sheets made</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>Class list</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Folder for the sheets</translation>
    </message>
</context>
</TS>
