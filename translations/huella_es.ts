<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>ChartMenu</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copiar los números</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>“%1” exists already. What it holds is lost if it is replaced.</source>
        <translation>«%1» ya existe. Si se sustituye, se pierde lo que contiene.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>These exist already in “%1” and are lost if they are replaced: %2</source>
        <translation>Estos archivos ya existen en «%1» y se pierden si se sustituyen: %2</translation>
    </message>
    <message>
        <source>Save study</source>
        <translation>Guardar estudio</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>EditNames</name>
    <message>
        <source>change of inputs</source>
        <translation>cambio de datos</translation>
    </message>
    <message>
        <source>renaming of the run</source>
        <translation>cambio de nombre de la ejecución</translation>
    </message>
    <message>
        <source>renaming of the scenario</source>
        <translation>cambio de nombre del escenario</translation>
    </message>
    <message>
        <source>kind of run</source>
        <translation>tipo de ejecución</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autoría</translation>
    </message>
    <message>
        <source>affiliation, funder, grant or ORCID</source>
        <translation>afiliación, entidad financiadora, ayuda u ORCID</translation>
    </message>
    <message>
        <source>language of the report</source>
        <translation>idioma del informe</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>nueva ejecución</translation>
    </message>
    <message>
        <source>duplicate of the run</source>
        <translation>duplicado de la ejecución</translation>
    </message>
    <message>
        <source>removal of the run</source>
        <translation>eliminación de la ejecución</translation>
    </message>
    <message>
        <source>order of the runs</source>
        <translation>orden de las ejecuciones</translation>
    </message>
    <message>
        <source>places to compare</source>
        <translation>lugares que se comparan</translation>
    </message>
    <message>
        <source>update of figures</source>
        <translation>actualización de cifras</translation>
    </message>
    <message>
        <source>new scenario</source>
        <translation>nuevo escenario</translation>
    </message>
    <message>
        <source>removal of the scenario</source>
        <translation>eliminación del escenario</translation>
    </message>
    <message>
        <source>order of the scenarios</source>
        <translation>orden de los escenarios</translation>
    </message>
    <message>
        <source>carbon budget</source>
        <translation>presupuesto de carbono</translation>
    </message>
    <message>
        <source>years of the run</source>
        <translation>años de la ejecución</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>change of several runs</source>
        <translation>cambio de varias ejecuciones</translation>
    </message>
    <message>
        <source>new runs</source>
        <translation>ejecuciones nuevas</translation>
    </message>
    <message>
        <source>removal of runs</source>
        <translation>eliminación de ejecuciones</translation>
    </message>
    <message>
        <source>plan of the run</source>
        <translation>plan de la ejecución</translation>
    </message>
    <message>
        <source>way of planning the run</source>
        <translation>forma de planificar la ejecución</translation>
    </message>
    <message>
        <source>training and retraining</source>
        <translation>entrenamiento y reentrenamiento</translation>
    </message>
    <message>
        <source>writing in the report</source>
        <translation>redacción del informe</translation>
    </message>
    <message>
        <source>template of the report</source>
        <translation>plantilla del informe</translation>
    </message>
    <message>
        <source>another baseline</source>
        <translation>otro escenario de referencia</translation>
    </message>
    <message>
        <source>order of the sections</source>
        <translation>orden de las secciones</translation>
    </message>
    <message>
        <source>figure of the report</source>
        <translation>figura del informe</translation>
    </message>
    <message>
        <source>planned or done</source>
        <translation>previsto o hecho</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a page break</source>
        <translation>un salto de página</translation>
    </message>
    <message>
        <source>a figure or list</source>
        <translation>una figura o lista</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>una línea vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;más tarde</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Eliminarlo</translation>
    </message>
</context>
<context>
    <name>TemplateEffect</name>
    <message>
        <source>in the section %1</source>
        <translation>en la sección %1</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>Nothing in the report is written by you: it is laid out anew.</source>
        <translation>No has escrito nada en el informe: se vuelve a componer entero.</translation>
    </message>
    <message>
        <source>What you wrote keeps its place.</source>
        <translation>Lo que has escrito conserva su sitio.</translation>
    </message>
    <message numerus="yes">
        <source>This template has no place for %n parts of yours; they would stand elsewhere:</source>
        <translation>
            <numerusform>Esta plantilla no tiene sitio para una parte tuya; estaría en otro lugar:</numerusform>
            <numerusform>Esta plantilla no tiene sitio para %n partes tuyas; estarían en otro lugar:</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>What was changed since the last save is lost otherwise.</source>
        <translation>Si no los guardas, se perderán los cambios hechos desde la última vez que guardaste.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Abrir estudio</translation>
    </message>
    <message>
        <source>Studies and reports (*.huella *.pdf);;All files (*)</source>
        <translation>Estudios e informes (*.huella *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Studies (*.huella)</source>
        <translation>Estudios (*.huella)</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Informe en PDF</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta (Letter)</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>Documents (*.%1)</source>
        <translation>Documentos (*.%1)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las figuras</translation>
    </message>
    <message>
        <source>SVG, to edit and for the web</source>
        <translation>SVG, para editar y para la web</translation>
    </message>
    <message>
        <source>PDF, for LaTeX and print</source>
        <translation>PDF, para LaTeX e imprenta</translation>
    </message>
    <message>
        <source>PNG, 300 dots to the inch</source>
        <translation>PNG, 300 puntos por pulgada</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Anchura</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Elegir carpeta…</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>huella::Actions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>E&amp;studio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>&amp;Nuevo estudio</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Add run</source>
        <translation>&amp;Añadir ejecución</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>Añadir ejecución</translation>
    </message>
    <message>
        <source>Add a trainin&amp;g</source>
        <translation>Añadir un entrena&amp;miento</translation>
    </message>
    <message>
        <source>Add a mode&amp;l in use (inference)</source>
        <translation>Añadir un modelo en uso (in&amp;ferencia)</translation>
    </message>
    <message>
        <source>Add a run from its &amp;pilot</source>
        <translation>Añadir una ejecución a partir de su pi&amp;loto</translation>
    </message>
    <message>
        <source>&amp;Duplicate run</source>
        <translation>&amp;Duplicar ejecución</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove run</source>
        <translation>&amp;Quitar ejecución</translation>
    </message>
    <message>
        <source>&amp;Title, author and dataset…</source>
        <translation>&amp;Título, autoría y conjunto de datos…</translation>
    </message>
    <message>
        <source>Update &amp;figures…</source>
        <translation>Actualizar &amp;cifras…</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inglés</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Español</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Issues</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>&amp;Sources and licences</source>
        <translation>&amp;Fuentes y licencias</translation>
    </message>
    <message>
        <source>&amp;About Huella</source>
        <translation>&amp;Acerca de Huella</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>Mo&amp;ve scenario up</source>
        <translation>Subi&amp;r escenario</translation>
    </message>
    <message>
        <source>Move scenari&amp;o down</source>
        <translation>Ba&amp;jar escenario</translation>
    </message>
    <message>
        <source>Remove s&amp;cenario</source>
        <translation>Quitar escenari&amp;o</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation>Modo &amp;proyector</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Modo proyector</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>Recuperar &amp;trabajo sin guardar…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>Im&amp;primir el informe…</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>Nuevo desde &amp;una plantilla</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>PDF/&amp;A, for archives…</source>
        <translation>PDF/&amp;A, para conservación…</translation>
    </message>
    <message>
        <source>PDF/A-&amp;3, with the study inside…</source>
        <translation>PDF/A-&amp;3, con el estudio dentro…</translation>
    </message>
    <message>
        <source>&amp;Word document, DOCX…</source>
        <translation>Documento de &amp;Word, DOCX…</translation>
    </message>
    <message>
        <source>&amp;ODT, for word processors…</source>
        <translation>&amp;ODT, para procesadores de texto…</translation>
    </message>
    <message>
        <source>&amp;HTML, one file…</source>
        <translation>&amp;HTML, un solo archivo…</translation>
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
        <translation>&amp;Texto sin formato…</translation>
    </message>
    <message>
        <source>&amp;BibTeX, the references…</source>
        <translation>&amp;BibTeX, las referencias…</translation>
    </message>
    <message>
        <source>&amp;Figures as a folder…</source>
        <translation>&amp;Figuras en una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Copy as formatted text</source>
        <translation>&amp;Copiar como texto con formato</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find an actio&amp;n…</source>
        <translation>Buscar una &amp;acción…</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>no run is chosen</source>
        <translation>no hay ninguna ejecución elegida</translation>
    </message>
    <message>
        <source>no scenario is chosen</source>
        <translation>no hay ningún escenario elegido</translation>
    </message>
    <message>
        <source>there is only one scenario</source>
        <translation>solo hay un escenario</translation>
    </message>
    <message>
        <source>the figures are the newest</source>
        <translation>las cifras son las más recientes</translation>
    </message>
    <message>
        <source>no study is open</source>
        <translation>no hay ningún estudio abierto</translation>
    </message>
    <message>
        <source>New &amp;scenario…</source>
        <translation>Nuevo &amp;escenario…</translation>
    </message>
    <message>
        <source>List of &amp;runs</source>
        <translation>Lista de e&amp;jecuciones</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste a&amp;lto</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>&amp;Project the run step by step</source>
        <translation>&amp;Proyectar la ejecución paso a paso</translation>
    </message>
    <message>
        <source>&amp;Runs as a table, CSV…</source>
        <translation>&amp;Ejecuciones en una tabla, CSV…</translation>
    </message>
    <message>
        <source>Te&amp;mplate of the report…</source>
        <translation>P&amp;lantilla del informe…</translation>
    </message>
    <message>
        <source>Pa&amp;ge setup…</source>
        <translation>Página del &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Measured models…</source>
        <translation>Mode&amp;los medidos…</translation>
    </message>
    <message>
        <source>&amp;Published cases…</source>
        <translation>&amp;Casos publicados…</translation>
    </message>
</context>
<context>
    <name>huella::CasesDialog</name>
    <message>
        <source>Published cases</source>
        <translation>Casos publicados</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>huella::ChartTable</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>huella::ChecksBox</name>
    <message>
        <source>%1, page %2</source>
        <comment>a part of the report</comment>
        <translation>%1, página %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>checks that are good</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks: %1 are good</source>
        <translation>Comprobaciones: %1 correctas</translation>
    </message>
    <message>
        <source>Show only what is amiss</source>
        <translation>Mostrar solo lo que falla</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>Mostrar todas las comprobaciones</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Add it at the end</source>
        <translation>Añadir al final</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Ver dónde</translation>
    </message>
</context>
<context>
    <name>huella::EditActions</name>
    <message>
        <source>nothing here to paste into, or nothing to paste</source>
        <translation>aquí no se puede pegar, o no hay nada que pegar</translation>
    </message>
    <message>
        <source>nothing here to select</source>
        <translation>aquí no hay nada que seleccionar</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>no hay nada seleccionado</translation>
    </message>
</context>
<context>
    <name>huella::FigureBar</name>
    <message>
        <source>Amounts in %1</source>
        <translation>Cantidades en %1</translation>
    </message>
    <message>
        <source>Width %1</source>
        <translation>Anchura %1</translation>
    </message>
    <message>
        <source>What is read to those who cannot see the figure; made from it</source>
        <translation>Lo que se lee a quien no puede ver la figura; hecho a partir de ella</translation>
    </message>
    <message>
        <source>What is read to those who cannot see the figure; yours</source>
        <translation>Lo que se lee a quien no puede ver la figura; el tuyo</translation>
    </message>
    <message>
        <source>Tools of the figure</source>
        <translation>Herramientas de la figura</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Pie de figura…</translation>
    </message>
    <message>
        <source>Text alternative…</source>
        <translation>Texto alternativo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What the bars of the figure are in</source>
        <translation>En qué están las barras de la figura</translation>
    </message>
    <message>
        <source>How much of the column the figure takes</source>
        <translation>Cuánto ocupa la figura de la columna</translation>
    </message>
    <message>
        <source>What stands below the figure</source>
        <translation>Lo que se lee debajo de la figura</translation>
    </message>
    <message>
        <source>Take the figure out of the report</source>
        <translation>Quitar la figura del informe</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Lo que muestra la imagen, para quien no puede verla</translation>
    </message>
</context>
<context>
    <name>huella::FiguresDialog</name>
    <message>
        <source>Update figures</source>
        <translation>Actualizar cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>In this study</source>
        <translation>En este estudio</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>With its own figures</source>
        <translation>Con sus cifras</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Con las del catálogo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
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
        <translation>Abierto en otra ventana</translation>
    </message>
    <message>
        <source>Open a cop&amp;y</source>
        <translation>Abrir una cop&amp;ia</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>&amp;Abrir de todos modos</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Guardar una cop&amp;ia…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>Rep&amp;lace it</source>
        <translation>&amp;Sustituirlo</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>Save it there a&amp;gain</source>
        <translation>&amp;Guardarlo allí de nuevo</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>Guardar en &amp;otro lugar…</translation>
    </message>
</context>
<context>
    <name>huella::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazo</numerusform>
            <numerusform>%n reemplazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No more are found.</source>
        <translation>No hay más.</translation>
    </message>
    <message numerus="yes">
        <source>%n stays: it follows the study</source>
        <translation>
            <numerusform>%n se queda: sigue al estudio</numerusform>
            <numerusform>%n se quedan: siguen al estudio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, from the other end</source>
        <translation>%1 de %2, desde el otro extremo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>capitals count</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Capitals and accents count</source>
        <translation>Las mayúsculas y las tildes cuentan</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>whole words</comment>
        <translation>«ab»</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Whole words alone</source>
        <translation>Solo palabras completas</translation>
    </message>
</context>
<context>
    <name>huella::FootBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
</context>
<context>
    <name>huella::FormatBar</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autoría y fecha</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Encabezado 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Encabezado 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Encabezado 3</translation>
    </message>
    <message>
        <source>Lead text</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Style of the text</source>
        <translation>Estilo del texto</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subíndice</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superíndice</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Papel carta</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Papel A4</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outline, template and checks of the report</source>
        <translation>Esquema, plantilla y comprobaciones del informe</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Configurar página</translation>
    </message>
    <message>
        <source>Paper of the pages</source>
        <translation>Papel de las páginas</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Tamaño de las páginas en la pantalla</translation>
    </message>
    <message>
        <source>Zoom, %1</source>
        <comment>of the pages of a report</comment>
        <translation>Tamaño, %1</translation>
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
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>huella::InsertMenus</name>
    <message>
        <source>The report holds no figures or numbered tables</source>
        <translation>El informe no contiene figuras ni tablas numeradas</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>Tabla vacía</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Frases completas</translation>
    </message>
    <message>
        <source>References of the study…</source>
        <translation>Referencias del estudio…</translation>
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
        <translation>Valor vinculado</translation>
    </message>
    <message>
        <source>A number or sentence that follows the study</source>
        <translation>Un número o una frase que sigue al estudio</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>A chart that is made from the study</source>
        <translation>Un gráfico que se hace a partir del estudio</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>An empty table, or one that is made from the study</source>
        <translation>Una tabla vacía o hecha a partir del estudio</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link of the selected words</source>
        <translation>Enlazar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Salto de página</translation>
    </message>
    <message>
        <source>A new page begins here</source>
        <translation>Aquí empieza otra página</translation>
    </message>
    <message>
        <source>More to insert</source>
        <translation>Más que insertar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>A picture of your own: PNG or JPEG</source>
        <translation>Una imagen tuya: PNG o JPEG</translation>
    </message>
    <message>
        <source>A citation, the references of the study, or the list of them</source>
        <translation>Una cita, las referencias del estudio o la lista de ellas</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>A footnote here, or the words of the one that the cursor is at</source>
        <translation>Una nota aquí, o el texto de la que hay en el cursor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The name of a figure, such as “Figure 3”, which follows its number</source>
        <translation>El nombre de una figura, como «Figura 3», que cambia con su número</translation>
    </message>
</context>
<context>
    <name>huella::LogoField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Elegir lo&amp;gotipo…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>Logo of the study</source>
        <translation>Logotipo del estudio</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Hay uno</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Qué muestra, para quien no puede verlo</translation>
    </message>
</context>
<context>
    <name>huella::MainWindow</name>
    <message>
        <source>About Huella</source>
        <translation>Acerca de Huella</translation>
    </message>
</context>
<context>
    <name>huella::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>huella::NoticeLine</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>huella::OwnChipsBox</name>
    <message>
        <source>&amp;Remove the copy</source>
        <translation>&amp;Retirar la copia</translation>
    </message>
    <message>
        <source>Folder of Green-Algorithms-data</source>
        <translation>Carpeta de Green-Algorithms-data</translation>
    </message>
    <message>
        <source>Add from a &amp;folder…</source>
        <translation>Añadir desde una carp&amp;eta…</translation>
    </message>
</context>
<context>
    <name>huella::OwnTemplateMenu</name>
    <message>
        <source>Save this report as a template…</source>
        <translation>Guardar este informe como plantilla…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No leído: %1</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nombre de la plantilla:</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Replace it?</source>
        <translation>Ya hay una plantilla «%1». ¿Sustituirla?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Eliminar la plantilla</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Reports made from it stay as they are.</source>
        <translation>¿Eliminar la plantilla «%1»? Los informes hechos con ella quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>huella::PageStack</name>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Show this to a room (F11)</source>
        <translation>Mostrarlo a una sala (F11)</translation>
    </message>
</context>
<context>
    <name>huella::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste alt&amp;o</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Every new study</source>
        <translation>Cada estudio nuevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Affiliation</source>
        <translation>Instit&amp;ución</translation>
    </message>
    <message>
        <source>Plac&amp;e</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Según el idioma de la ventana</translation>
    </message>
    <message>
        <source>Commas between columns, 1.5</source>
        <translation>Comas entre columnas, 1.5</translation>
    </message>
    <message>
        <source>Semicolons between columns, 1,5</source>
        <translation>Punto y coma entre columnas, 1,5</translation>
    </message>
    <message>
        <source>Semicolons between columns, 1.5</source>
        <translation>Punto y coma entre columnas, 1.5</translation>
    </message>
    <message>
        <source>Tables that are saved</source>
        <translation>Tablas que se guardan</translation>
    </message>
    <message>
        <source>CS&amp;V files</source>
        <translation>Archivos CS&amp;V</translation>
    </message>
    <message>
        <source>“%1” is not in the list of places: choose one of it, or leave the field empty.</source>
        <translation>«%1» no está en la lista de lugares: elige uno de ella o deja el campo vacío.</translation>
    </message>
    <message>
        <source>Own copy of Green Algorithms 3.1</source>
        <translation>Copia propia de Green Algorithms 3.1</translation>
    </message>
</context>
<context>
    <name>huella::PropertiesDialog</name>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>What the logo sho&amp;ws</source>
        <translation>Qué &amp;muestra el logotipo</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>This is no ORCID: it has 16 digits, of which the last checks the others.</source>
        <translation>No es un ORCID: tiene 16 cifras, y la última comprueba las demás.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Auto&amp;ría</translation>
    </message>
    <message>
        <source>Affil&amp;iation</source>
        <translation>A&amp;filiación</translation>
    </message>
    <message>
        <source>O&amp;RCID</source>
        <translation>&amp;ORCID</translation>
    </message>
    <message>
        <source>&amp;Funder</source>
        <translation>&amp;Entidad financiadora</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Language of reports</source>
        <translation>&amp;Idioma de los informes</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>Another dataset means other figures for hardware, places and data centres.</source>
        <translation>Otro conjunto de datos supone otras cifras de equipos, lugares y centros de datos.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>huella::ReferencesDialog</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>References of the study</source>
        <translation>Referencias del estudio</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>BibTeX &amp;file…</source>
        <translation>Archivo &amp;BibTeX…</translation>
    </message>
    <message>
        <source>&amp;Paste BibTeX</source>
        <translation>&amp;Pegar BibTeX</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>Aut&amp;ores</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;ño</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>DO&amp;I</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>García, Ana; López, Luis</source>
        <translation>García, Ana; López, Luis</translation>
    </message>
    <message>
        <source>Journal 5(2), 10–20; or a publisher</source>
        <translation>Revista 5(2), 10–20; o una editorial</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Sin nada escrito</translation>
    </message>
    <message>
        <source>BibTeX file</source>
        <translation>Archivo BibTeX</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n leída</numerusform>
            <numerusform>%n leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ReportCommands</name>
    <message>
        <source>Letters without a font</source>
        <translation>Letras sin fuente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las figuras</translation>
    </message>
    <message>
        <source>This report holds no figures. Insert &gt; Figure puts one in.</source>
        <translation>Este informe no tiene figuras. Con Insertar &gt; Figura se añade una.</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Carpeta para las figuras</translation>
    </message>
    <message>
        <source>Save the runs</source>
        <translation>Guardar las ejecuciones</translation>
    </message>
</context>
<context>
    <name>huella::ReportEdit</name>
    <message>
        <source>Caption</source>
        <comment>of a table</comment>
        <translation>Título de la tabla</translation>
    </message>
    <message>
        <source>Ca&amp;ption…</source>
        <comment>of a table</comment>
        <translation>Tít&amp;ulo de la tabla…</translation>
    </message>
    <message>
        <source>Caption of the table; empty for the usual one:</source>
        <translation>Título de la tabla; vacío para el habitual:</translation>
    </message>
    <message>
        <source>Caption of the table; with one it has a number:</source>
        <translation>Título de la tabla; si lo lleva, va numerada:</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Move part &amp;up</source>
        <translation>&amp;Subir esta parte</translation>
    </message>
    <message>
        <source>Move part &amp;down</source>
        <translation>&amp;Bajar esta parte</translation>
    </message>
    <message>
        <source>&amp;Remove part</source>
        <translation>&amp;Quitar esta parte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Drag to move this part; by keys, Alt+Shift+Up and Down</source>
        <translation>Arrastra para mover esta parte; con el teclado, Alt+Mayús+Arriba y Abajo</translation>
    </message>
    <message>
        <source>Ca&amp;ption…</source>
        <translation>&amp;Pie de figura…</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>&amp;Cantidades en</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Escenario</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de figura</translation>
    </message>
    <message>
        <source>Caption of the figure; empty for the usual one:</source>
        <translation>Pie de la figura; vacío para el habitual:</translation>
    </message>
    <message>
        <source>Text alternative</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>What is read to those who cannot see the figure; empty for the text that is made from it:</source>
        <translation>Lo que se lee a quien no puede ver la figura; vacío, el texto que se hace a partir de ella:</translation>
    </message>
    <message>
        <source>Text a&amp;lternative…</source>
        <translation>Texto a&amp;lternativo…</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>An&amp;chura</translation>
    </message>
    <message>
        <source>Caption of the picture:</source>
        <translation>Pie de la imagen:</translation>
    </message>
    <message>
        <source>What the picture shows, in a sentence or two, for those who cannot see it:</source>
        <translation>Lo que muestra la imagen, en una o dos frases, para quien no puede verla:</translation>
    </message>
    <message>
        <source>Edit f&amp;ootnote…</source>
        <translation>Editar n&amp;ota…</translation>
    </message>
    <message>
        <source>Row a&amp;bove</source>
        <translation>Fila &amp;encima</translation>
    </message>
    <message>
        <source>Row b&amp;elow</source>
        <translation>Fila &amp;debajo</translation>
    </message>
    <message>
        <source>Column to the le&amp;ft</source>
        <translation>Columna a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Column to the ri&amp;ght</source>
        <translation>Columna a la de&amp;recha</translation>
    </message>
    <message>
        <source>Remove ro&amp;w</source>
        <translation>Quitar &amp;fila</translation>
    </message>
    <message>
        <source>Remove colum&amp;n</source>
        <translation>Quitar &amp;columna</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>T&amp;abla</translation>
    </message>
</context>
<context>
    <name>huella::ReportPage</name>
    <message>
        <source>This template lacks what these parts of yours stood behind; they have moved up: %1. They go back with Ctrl+Z, or with the former template.</source>
        <translation>Esta plantilla no tiene lo que estas partes tuyas tenían encima, y han subido: %1. Vuelven a su sitio con Ctrl+Z o al elegir la plantilla anterior.</translation>
    </message>
    <message>
        <source>Title and summary</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>Start of the report</source>
        <translation>Principio del informe</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The picture was made smaller, to 300 dots per inch of the column: %1 × %2.</source>
        <translation>La imagen se ha reducido a 300 puntos por pulgada de columna: %1 × %2.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Words of the footnote:</source>
        <translation>Texto de la nota:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>huella::ReportSide</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Esquema del informe</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a section with all that it holds.</source>
        <translation>Alt+Arriba y Alt+Abajo mueven una sección con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <source>Add a section behind this one</source>
        <translation>Añadir una sección detrás de esta</translation>
    </message>
    <message>
        <source>%1, moved to page %2</source>
        <translation>%1, ahora en la página %2</translation>
    </message>
</context>
<context>
    <name>huella::ResultWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>huella::SectionModel</name>
    <message>
        <source>%1, page %2, level %3</source>
        <translation>%1, página %2, nivel %3</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
</context>
<context>
    <name>huella::SourcesDialog</name>
    <message>
        <source>Sources and licences</source>
        <translation>Fuentes y licencias</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Entidad editora</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>huella::TemplateBox</name>
    <message>
        <source>Change the template: %1</source>
        <translation>Cambiar la plantilla: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Informe en</translation>
    </message>
    <message>
        <source>Language of the report; the window has its own</source>
        <translation>Idioma del informe; la ventana tiene el suyo</translation>
    </message>
    <message>
        <source>Report in Spanish</source>
        <translation>Informe en español</translation>
    </message>
    <message>
        <source>Report in English</source>
        <translation>Informe en inglés</translation>
    </message>
    <message>
        <source>The work is</source>
        <translation>El trabajo está</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>The report speaks of work that is planned</source>
        <translation>El informe habla de un trabajo previsto</translation>
    </message>
    <message>
        <source>The report speaks of work that is done</source>
        <translation>El informe habla de un trabajo hecho</translation>
    </message>
</context>
<context>
    <name>huella::TemplateGallery</name>
    <message>
        <source>Own templates</source>
        <translation>Plantillas propias</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>Usar plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The first pages in this template</source>
        <translation>Las primeras páginas con esta plantilla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>use of a template</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>use of a template</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>use of a template</comment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>use of a template</comment>
        <translation>Propias</translation>
    </message>
    <message>
        <source>The first pages in this template (Space)</source>
        <translation>Las primeras páginas con esta plantilla (Espacio)</translation>
    </message>
    <message>
        <source>Own (%1)</source>
        <comment>use of a template</comment>
        <translation>Propias (%1)</translation>
    </message>
    <message>
        <source>No template is called so.</source>
        <translation>Ninguna plantilla se llama así.</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>«%1» está en uso.</translation>
    </message>
</context>
<context>
    <name>huella::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Find an action, field, run, place or source (%1)</source>
        <translation>Buscar una acción, un campo, una ejecución, un lugar o una fuente (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the report as PDF or in another form</source>
        <translation>Guardar el informe en PDF o en otra forma</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
</context>
<context>
    <name>huella::TourBubble</name>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
</context>
<context>
    <name>huella::WorkingView</name>
    <message>
        <source>%1. Space uncovers it.</source>
        <translation>%1. Espacio lo destapa.</translation>
    </message>
</context>
<context>
    <name>huella::WorksheetDialog</name>
    <message>
        <source>Worksheets</source>
        <translation>Hojas de ejercicios</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Se&amp;milla</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the sheets</source>
        <translation>I&amp;dioma de las hojas</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>&amp;Estudiantes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta (Letter)</translation>
    </message>
    <message>
        <source>&amp;Class list…</source>
        <translation>Lista de &amp;clase…</translation>
    </message>
    <message>
        <source>A CSV file with a column of names: each sheet bears one</source>
        <translation>Un archivo CSV con una columna de nombres: cada hoja lleva uno</translation>
    </message>
    <message>
        <source>&amp;One sheet only, number</source>
        <translation>Solo la &amp;hoja número</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Número de la hoja</translation>
    </message>
    <message>
        <source>The same seed gives the same sheets</source>
        <translation>La misma semilla da las mismas hojas</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Elegir ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Sheets made</source>
        <translation>Hojas creadas</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>Lista de clase</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Carpeta para las hojas</translation>
    </message>
</context>
</TS>
