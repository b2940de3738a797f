# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bands of the 90 % interval, stored once as rules: id, kind, low, high, central, mode, basis, limits, note in both languages. make_bands.py
writes them into resources/catalogue/bands.json, with those that grid_bands.py and power_bands.py compute.

central  of a factor: where its median lies, 1 unless the figure that is looked up is known to be none (the power that a card is rated for)
mode     factor: multiplies the central value; absolute: stands for it; recorded: low and high are on the record itself;
         factor-above-one: multiplies what lies above 1 (PUE - 1)
basis    J judgement, C computed from the catalogue's sources, P published
limits   central values from min_value (included) to max_value (excluded)
"""

from catalogue_text import number
from power_bands import CARD, CPU, GPU, IDLE, NODE_OVER_FORMULA, idle_over_median

COMPUTED = "computed"  # by grid_bands.py

# id, kind, low, high, central, mode, basis, (min, max)
RULES = [
    ("grid.two-sources", "grid", "0.85", "1.2", None, "factor", "J on C", None),
    ("grid.one-source.under-100", "grid", COMPUTED, COMPUTED, None, "factor", "C", ("0", "100")),
    ("grid.one-source.100-250", "grid", COMPUTED, COMPUTED, None, "factor", "C", ("100", "250")),
    ("grid.one-source.250-450", "grid", COMPUTED, COMPUTED, None, "factor", "C", ("250", "450")),
    ("grid.one-source.from-450", "grid", COMPUTED, COMPUTED, None, "factor", "C", ("450", None)),
    ("grid.ember-only.under-100", "grid", COMPUTED, COMPUTED, None, "factor", "C", ("0", "100")),
    ("grid.ember-only.100-250", "grid", COMPUTED, COMPUTED, None, "factor", "C", ("100", "250")),
    ("grid.ember-only.250-450", "grid", COMPUTED, COMPUTED, None, "factor", "C", ("250", "450")),
    ("grid.ember-only.from-450", "grid", COMPUTED, COMPUTED, None, "factor", "C", ("450", None)),
    ("grid.unknown-place", "grid", COMPUTED, COMPUTED, None, "factor", "C", None),
    ("grid.direct", "grid", "0.75", "1.25", None, "factor", "J", None),
    ("drift.1", "drift", COMPUTED, COMPUTED, COMPUTED, "factor", "C", None),
    ("drift.2", "drift", COMPUTED, COMPUTED, COMPUTED, "factor", "C", None),
    ("drift.3-or-more", "drift", COMPUTED, COMPUTED, COMPUTED, "factor", "C", None),
    ("drift.europe.1", "drift", COMPUTED, COMPUTED, COMPUTED, "factor", "C", None),
    ("drift.europe.2", "drift", COMPUTED, COMPUTED, COMPUTED, "factor", "C", None),
    ("drift.europe.3-or-more", "drift", COMPUTED, COMPUTED, COMPUTED, "factor", "C", None),
    ("power.cpu", "power", CPU.low, CPU.high, "1", "factor", "C", None),
    ("power.gpu", "power", GPU.low, GPU.high, GPU.median, "factor", "C", None),
    ("power.machine", "power", "0.85", "1.3", "1", "factor", "J", None),
    ("power.idle", "power", idle_over_median(0.05), idle_over_median(0.95), "1", "factor", "C", None),
    ("tdp.mobile", "tdp", "0.6", "2", None, "factor", "C", None),
    ("tdp.turbo", "tdp", None, None, None, "recorded", "P", None),
    ("tdp.estimated", "tdp", "0.6", "2", None, "factor", "J", None),
    ("tdp.conflict", "tdp", None, None, None, "recorded", "C", None),
    ("tdp.variants", "tdp", None, None, None, "recorded", "P", None),
    ("tdp.unknown-cpu", "tdp", "4", "21", "12", "absolute", "C", None),
    ("tdp.unknown-gpu", "tdp", "75", "980", "200", "absolute", "C", None),
    ("usage.default", "usage", "0.5", "1", "1", "factor", "J", None),
    ("memory", "memory", "0.28", "0.41", "0.3725", "absolute", "P", None),
    ("pue.site", "pue", "0.8", "1.25", None, "factor-above-one", "J", None),
    ("pue.provider", "pue", COMPUTED, COMPUTED, None, "factor-above-one", "C", None),
    ("pue.unknown", "pue", "1.10", "2.0", "1.56", "absolute", "P", None),
    ("mfu.llm-a100-h100", "mfu", "0.3", "0.5", "0.4", "absolute", "C", None),
    ("mfu.v100-tpu3", "mfu", "0.18", "0.38", "0.28", "absolute", "C", None),
    ("mfu.one-gpu", "mfu", "0.08", "0.4", "0.2", "absolute", "J", None),
    ("llm.batch-known", "llm", "0.85", "1.2", None, "factor", "J", None),
    ("llm.batch-unknown", "llm", "0.81", "1.85", None, "factor", "C", None),
    ("llm.low-load", "llm", "0.81", "3", None, "factor", "J", None),
    ("llm.neighbours", "llm", "0.37", "2.85", None, "factor", "C", None),
    ("llm.ecologits", "llm", "0.5", "2", None, "factor", "J", None),
    ("llmhost", "llmhost", "1.2", "2.0", "1.57", "absolute", "P", None),
    ("power.training", "power", "0.7", "1", "1", "factor", "J", None),
    ("host.training", "host", "1.15", "1.6", "1.38", "absolute", "J", None),
    ("embodied", "embodied", "0.5", "2", None, "factor", "J", None),
    ("lifetime", "lifetime", "0.75", "1.5", None, "factor", "J", None),
    ("network.inside", "network", "0.3", "3", None, "factor", "J", None),
    ("network.internet", "network", "0.3", "3", None, "factor", "J", None),
    ("water", "water", "0.5", "2", None, "factor", "J", None),
]



def comma(figure):
    return figure.replace(".", ",")


NOTES = {
    "grid.two-sources": (
        "Judgement on computed figures: the zone is in two sources, so the range goes from the lower of the two × 0.85 to the higher × 1.2; one source's own later revisions ran from × 0.92 to × 1.21.",
        "Criterio propio sobre cifras calculadas: la zona figura en dos fuentes, así que el intervalo va de la menor × 0,85 a la mayor × 1,2; las revisiones posteriores de una misma fuente fueron de × 0,92 a × 1,21."),
    "grid.one-source.under-100": (
        "Computed: what the second source of grid intensity says, over this one, in 2023-2025, for {n} zones and years that both have, below 100 g/kWh.",
        "Calculado: lo que dice la segunda fuente de intensidad de la red, dividido entre esta, en 2023-2025, para {n} pares de zona y año que están en ambas, por debajo de 100 g/kWh."),
    "grid.one-source.100-250": (
        "Computed: what the second source of grid intensity says, over this one, in 2023-2025, for {n} zones and years that both have, between 100 and 250 g/kWh.",
        "Calculado: lo que dice la segunda fuente de intensidad de la red, dividido entre esta, en 2023-2025, para {n} pares de zona y año que están en ambas, entre 100 y 250 g/kWh."),
    "grid.one-source.250-450": (
        "Computed: what the second source of grid intensity says, over this one, in 2023-2025, for {n} zones and years that both have, between 250 and 450 g/kWh.",
        "Calculado: lo que dice la segunda fuente de intensidad de la red, dividido entre esta, en 2023-2025, para {n} pares de zona y año que están en ambas, entre 250 y 450 g/kWh."),
    "grid.one-source.from-450": (
        "Computed: what the second source of grid intensity says, over this one, in 2023-2025, for {n} zones and years that both have, from 450 g/kWh upwards.",
        "Calculado: lo que dice la segunda fuente de intensidad de la red, dividido entre esta, en 2023-2025, para {n} pares de zona y año que están en ambas, de 450 g/kWh en adelante."),
    "grid.ember-only.under-100": (
        "Computed: what the second source of grid intensity says, over this one (Ember), in 2023-2025, for {n} zones and years that both have, below 100 g/kWh.",
        "Calculado: lo que dice la segunda fuente de intensidad de la red, dividido entre esta (Ember), en 2023-2025, para {n} pares de zona y año que están en ambas, por debajo de 100 g/kWh."),
    "grid.ember-only.100-250": (
        "Computed: what the second source of grid intensity says, over this one (Ember), in 2023-2025, for {n} zones and years that both have, between 100 and 250 g/kWh.",
        "Calculado: lo que dice la segunda fuente de intensidad de la red, dividido entre esta (Ember), en 2023-2025, para {n} pares de zona y año que están en ambas, entre 100 y 250 g/kWh."),
    "grid.ember-only.250-450": (
        "Computed: what the second source of grid intensity says, over this one (Ember), in 2023-2025, for {n} zones and years that both have, between 250 and 450 g/kWh.",
        "Calculado: lo que dice la segunda fuente de intensidad de la red, dividido entre esta (Ember), en 2023-2025, para {n} pares de zona y año que están en ambas, entre 250 y 450 g/kWh."),
    "grid.ember-only.from-450": (
        "Computed: what the second source of grid intensity says, over this one (Ember), in 2023-2025, for {n} zones and years that both have, from 450 g/kWh upwards.",
        "Calculado: lo que dice la segunda fuente de intensidad de la red, dividido entre esta (Ember), en 2023-2025, para {n} pares de zona y año que están en ambas, de 450 g/kWh en adelante."),
    "grid.unknown-place": (
        "Computed: the newest life-cycle figures of {n} countries, over the world’s mean; each country counts once, however much electricity it uses.",
        "Calculado: las cifras de ciclo de vida más recientes de {n} países, divididas entre la media mundial; cada país cuenta una vez, consuma lo que consuma."),
    "grid.direct": (
        "Judgement, for figures that count only what the power stations emit; that a life-cycle figure would be higher is a bias and lies outside this band.",
        "Criterio propio, para cifras que solo cuentan lo que emiten las centrales; que una cifra de ciclo de vida fuera mayor es un sesgo y queda fuera de esta banda."),
    "drift.1": (
        "Computed from Ember's own history since 2016: how far a grid moves in one year, {n} steps of countries outside Europe.",
        "Calculado con la serie de Ember desde 2016: cuánto cambia una red al cabo de un año, con {n} pasos de países de fuera de Europa."),
    "drift.2": (
        "Computed from Ember's own history since 2016: how far a grid moves in two years, {n} steps of countries outside Europe.",
        "Calculado con la serie de Ember desde 2016: cuánto cambia una red al cabo de dos años, con {n} pasos de países de fuera de Europa."),
    "drift.3-or-more": (
        "Computed from Ember's own history since 2016: how far a grid moves in three years, and for more, {n} steps of countries outside Europe.",
        "Calculado con la serie de Ember desde 2016: cuánto cambia una red al cabo de tres años, y de más, con {n} pasos de países de fuera de Europa."),
    "drift.europe.1": (
        "Computed from Ember's own history since 2016: how far a grid moves in one year, {n} steps of countries in Europe, which becomes cleaner year by year: the central value lies below 1.",
        "Calculado con la serie de Ember desde 2016: cuánto cambia una red al cabo de un año, con {n} pasos de países de Europa, cada vez más limpia: el valor central es menor que 1."),
    "drift.europe.2": (
        "Computed from Ember's own history since 2016: how far a grid moves in two years, {n} steps of countries in Europe, which becomes cleaner year by year: the central value lies below 1.",
        "Calculado con la serie de Ember desde 2016: cuánto cambia una red al cabo de dos años, con {n} pasos de países de Europa, cada vez más limpia: el valor central es menor que 1."),
    "drift.europe.3-or-more": (
        "Computed from Ember's own history since 2016: how far a grid moves in three years, and for more, {n} steps of countries in Europe, which becomes cleaner year by year: the central value lies below 1.",
        "Calculado con la serie de Ember desde 2016: cuánto cambia una red al cabo de tres años, y de más, con {n} pasos de países de Europa, cada vez más limpia: el valor central es menor que 1."),
    "power.cpu": (
        f"Computed from {CPU.count} processors in the SPECpower_ssj2008 benchmark (2014-2026): the whole server at full load, its board, fans, disks and power supply included, over the power that the formula gives; the median was {CPU.median}. Typed watts are not drawn.",
        f"Calculado con {CPU.count} procesadores de la prueba SPECpower_ssj2008 (2014-2026): el servidor completo a plena carga, con placa, ventiladores, discos y fuente, frente a la potencia que da la fórmula; la mediana fue {comma(CPU.median)}. Los vatios indicados no se simulan."),
    "power.gpu": (
        f"Computed from {CARD.count} measurements on H100 and B200 cards while models answered (ML.ENERGY, 2026), which drew from {CARD.low} to {CARD.high} of their TDP, {CARD.median} in the middle, times {NODE_OVER_FORMULA:.2f}, which is what a node of eight cards drew at its most over the TDP of its cards, processors and memory: boards, fans and power supplies, which the formula leaves out. The headline keeps the TDP, which the cards mostly stay below by more than the machine adds: it is likely high. Typed watts are not drawn.",
        f"Calculado con {CARD.count} mediciones en tarjetas H100 y B200 mientras respondían los modelos (ML.ENERGY, 2026), que consumieron de {comma(CARD.low)} a {comma(CARD.high)} veces su TDP, {comma(CARD.median)} en el centro, multiplicadas por {comma(f'{NODE_OVER_FORMULA:.2f}')}, que es lo que un nodo de ocho tarjetas llegó a consumir frente al TDP de sus tarjetas, procesadores y memoria: placas, ventiladores y fuentes, que la fórmula no incluye. La cifra principal mantiene el TDP, del que las tarjetas suelen quedar por debajo en más de lo que añade la máquina: es probable que sea alta. Los vatios indicados no se simulan."),
    "power.machine": (
        "Judgement, for a whole machine whose power is the median of the servers with its processor in the SPECpower_ssj2008 benchmark: those that are sent there are tuned, so that others draw more rather than less. Typed watts are not drawn.",
        "Criterio propio, para una máquina entera cuya potencia es la mediana de los servidores con su procesador en la prueba SPECpower_ssj2008: los que se envían a ella están ajustados, de modo que otros consumen más, y no menos. Los vatios indicados no se simulan."),
    "power.idle": (
        f"Computed from {IDLE.count} processors in the SPECpower_ssj2008 benchmark (2014-2026): the idle power of a whole server was from {IDLE.low} to {IDLE.high} of that at full load, {IDLE.median} in the middle, which stands in where it is not known.",
        f"Calculado con {IDLE.count} procesadores de la prueba SPECpower_ssj2008 (2014-2026): la potencia de un servidor entero en reposo fue de {comma(IDLE.low)} a {comma(IDLE.high)} veces la de plena carga, {comma(IDLE.median)} en el centro, que es lo que se toma si no se conoce."),
    "tdp.mobile": (
        "Computed from sources that disagree: the power of a mobile chip is set by each laptop maker, and listed figures differ up to twofold. The maximum turbo power that is published of some is a peak of seconds, which a laptop cannot cool through a run, and no end of this band. In place of the band of all processors, since it is the same cause.",
        "Calculado con fuentes que discrepan: la potencia de un chip de portátil la fija cada fabricante de equipos, y las cifras publicadas llegan a diferir en un factor de dos. La potencia turbo máxima que se publica de algunos es un pico de segundos, que un portátil no puede refrigerar durante toda una ejecución, y no es un extremo de esta banda. Sustituye a la banda general de los procesadores, porque la causa es la misma."),
    "tdp.turbo": (
        "Published: a desktop processor whose maker states a maximum turbo power may draw it for as long as its cooling allows; the band of all processors reaches up to it.",
        "Publicado: un procesador de sobremesa cuyo fabricante indica una potencia turbo máxima puede consumirla mientras la refrigeración lo permita; la banda general de los procesadores llega hasta ella."),
    "tdp.estimated": (
        "Judgement: the maker publishes no power, and a figure of somebody else's stands for it. In place of the band of all devices of its kind, whose ends it takes where they lie farther out.",
        "Criterio propio: el fabricante no publica la potencia y en su lugar se usa una cifra ajena. Sustituye a la banda general de los dispositivos de su tipo, y toma los extremos de esta si llegan más lejos."),
    "tdp.conflict": (
        "Computed: from the smallest to the largest figure that the sources give for this very model.",
        "Calculado: de la menor a la mayor de las cifras que dan las fuentes para este mismo modelo."),
    "tdp.variants": (
        "Published: the name stands for several models; from the smallest to the largest rating among them.",
        "Publicado: el nombre vale para varios modelos; de la menor a la mayor de sus potencias nominales."),
    "tdp.unknown-cpu": (
        "Computed from 889 server processors since 2014, in watts per core.",
        "Calculado con 889 procesadores de servidor desde 2014, en vatios por núcleo."),
    "tdp.unknown-gpu": (
        "Computed from 133 accelerators since 2016, in watts per card.",
        "Calculado con 133 aceleradores desde 2016, en vatios por tarjeta."),
    "usage.default": (
        "Judgement: 100 % is an assumption that can only be too high, so half of the draws stay there.",
        "Criterio propio: el 100 % es una suposición que solo puede pecar por exceso, así que la mitad de las simulaciones se quedan en ese valor."),
    "memory": (
        "Published: 0.28 W/GB (Boavizta), 0.3725 W/GB (Green Algorithms) and up to 0.41 W/GB (Cloud Carbon Footprint).",
        "Publicado: 0,28 W/GB (Boavizta), 0,3725 W/GB (Green Algorithms) y hasta 0,41 W/GB (Cloud Carbon Footprint)."),
    "pue.site": (
        "Judgement: the site's own figure, for another year or load; only what lies above 1 is drawn.",
        "Criterio propio: la cifra del propio centro, en otro año o con otra carga; solo varía lo que pasa de 1."),
    "pue.provider": (
        "Computed: what lies above 1 in {n} regions whose PUE three large providers publish, over what lies above 1 in the provider’s mean.",
        "Calculado: lo que pasa de 1 en {n} regiones cuyo PUE publican tres grandes proveedores, dividido entre lo que pasa de 1 en la media del proveedor."),
    "pue.unknown": (
        "Published: the Uptime Institute's mean of 1.56 for 2024, with practice between 1.04 and 2.0.",
        "Publicado: la media de 1,56 del Uptime Institute para 2024, con una práctica que va de 1,04 a 2,0."),
    "mfu.llm-a100-h100": (
        "Computed from published training runs of large language models: BLOOM 0.32, Megatron 0.34-0.39, LLaMA 0.43-0.48.",
        "Calculado con entrenamientos publicados de grandes modelos de lenguaje: BLOOM 0,32, Megatron 0,34-0,39, LLaMA 0,43-0,48."),
    "mfu.v100-tpu3": (
        "Computed from published training runs on V100 cards and TPU v3.",
        "Calculado con entrenamientos publicados en tarjetas V100 y TPU v3."),
    "mfu.one-gpu": (
        "Judgement: one card with a small model seldom reaches the figures of large training runs.",
        "Criterio propio: una sola tarjeta con un modelo pequeño rara vez alcanza las cifras de los grandes entrenamientos."),
    "llm.batch-known": (
        "Judgement: the same model, card and batch size were measured; software versions and prompts differ.",
        "Criterio propio: se midieron el mismo modelo, la misma tarjeta y el mismo tamaño de lote; cambian la versión del software y los mensajes."),
    "llm.batch-unknown": (
        "Computed from 305 measurements of 42 pairs of model and card: batch size alone moves the joules this much around the median row.",
        "Calculado con 305 mediciones de 42 pares de modelo y tarjeta: el tamaño de lote, por sí solo, mueve así los julios en torno a la fila mediana."),
    "llm.low-load": (
        "Judgement: a service with few requests at a time spends up to three times as much per response.",
        "Criterio propio: un servicio con pocas peticiones a la vez gasta hasta el triple por respuesta."),
    "llm.neighbours": (
        "Computed from 733 measurements of language models, each left out and estimated from the two models that are nearest to it in active parameters, for the same task, on the same card and at the same batch size.",
        "Calculado con 733 mediciones de modelos de lenguaje: cada una se dejó fuera y se estimó con los dos modelos más próximos en parámetros activos, para la misma tarea, con la misma tarjeta y el mismo tamaño de lote."),
    "llm.ecologits": (
        "Judgement: a curve through the measurements of many models stands for one that was not measured.",
        "Criterio propio: una curva ajustada a las mediciones de muchos modelos sustituye a la de uno que no se midió."),
    "power.training": (
        "Judgement on published figures: a card that trains draws at most its TDP, and systems with V100 cards that were measured while they trained drew 0.79 of the TDP with its machine.",
        "Criterio propio sobre cifras publicadas: una tarjeta que entrena consume como mucho su TDP, y los sistemas con tarjetas V100 que se midieron mientras entrenaban consumieron 0,79 veces el TDP con su máquina."),
    "host.training": (
        "Judgement on a published figure: a node of eight H100 cards drew 1.38 times the TDP of its cards while it trained, 1.49 times at most; other machines have more or fewer processors, fans and network for each card.",
        "Criterio propio sobre una cifra publicada: un nodo de ocho tarjetas H100 consumió 1,38 veces el TDP de sus tarjetas mientras entrenaba, 1,49 como máximo; otras máquinas llevan más o menos procesadores, ventiladores y red por tarjeta."),
    "llmhost": (
        "Published: host and idle machines over the accelerator's joules in Google's account of Gemini (0.22 against 0.14 Wh); the spread is judgement.",
        "Publicado: equipo anfitrión y máquinas en espera frente a los julios del acelerador en las cuentas de Google sobre Gemini (0,22 frente a 0,14 Wh); la dispersión es criterio propio."),
    "embodied": (
        "Judgement: manufacture figures for the same kind of device differ about twofold either way.",
        "Criterio propio: las cifras de fabricación de un mismo tipo de equipo difieren alrededor de un factor de dos en ambos sentidos."),
    "lifetime": (
        "Judgement: machines are replaced somewhat earlier, or kept half as long again.",
        "Criterio propio: los equipos se sustituyen algo antes o se conservan la mitad de tiempo más."),
    "network.inside": (
        "Judgement around 0.001 kWh/GB between data centres; never to be mixed with transfer over the internet.",
        "Criterio propio en torno a 0,001 kWh/GB entre centros de datos; no debe mezclarse con la transferencia por internet."),
    "network.internet": (
        "Judgement around 0.059 kWh/GB over the internet; never to be mixed with transfer between data centres.",
        "Criterio propio en torno a 0,059 kWh/GB por internet; no debe mezclarse con la transferencia entre centros de datos."),
    "water": (
        "Judgement: water per kWh depends on climate, season and cooling, at the site as in the power stations.",
        "Criterio propio: el agua por kWh depende del clima, la estación y la refrigeración, tanto en el centro como en las centrales."),
}


def bands(computed):
    """The records; `computed` is what grid_bands.computed gives."""
    def record(rule):
        identifier, kind, low, high, central, mode, basis, limits = rule
        band = {"id": identifier, "kind": kind}
        minimum, maximum = limits or (None, None)
        found = computed.get(identifier, {})
        numbers = {key: found[key] if value == COMPUTED else value for key, value in {"low": low, "high": high, "central": central}.items()}
        band |= {key: number(text) for key, text in numbers.items() if text is not None}
        band |= {"mode": mode, "basis": basis}
        band |= {key: number(text) for key, text in {"min_value": minimum, "max_value": maximum}.items() if text is not None}
        english, spanish = NOTES[identifier]
        if found:
            english, spanish = english.replace("{n}", f"{found['count']:,}"), spanish.replace("{n}", str(found["count"]))
        band["note_en"], band["note_es"] = english, spanish
        return band

    return [record(rule) for rule in RULES]
