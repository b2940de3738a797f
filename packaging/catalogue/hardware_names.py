# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of processors and accelerators: extra aliases, vendor prefixes that people leave out, marks of mobile chips."""

import re

from catalogue_text import number

# name -> aliases that the sources do not list: names that nvidia-smi prints, and names of Green Algorithms
ACCELERATOR_ALIASES = {
    "AMD RX480": ["AMD Radeon RX 480"],
    "AMD Radeon Instinct MI250X": ["AMD Instinct MI250X"],
    "AMD Radeon Instinct MI300": ["AMD Instinct MI300"],
    "AMD Radeon Instinct MI308X": ["AMD Instinct MI308X"],
    "NVIDIA A10 PCIe": ["NVIDIA A10"],
    "NVIDIA A100 PCIe 40 GB": ["NVIDIA A100 PCIe", "NVIDIA A100-PCIE-40GB", "A100 PCIe 40/80GB"],
    "NVIDIA A100 PCIe 80 GB": ["NVIDIA A100-PCIE-80GB"],
    "NVIDIA A100 SXM4 40 GB": ["NVIDIA A100-SXM4-40GB", "NVIDIA A100-SXM-40GB"],
    "NVIDIA A100 SXM4 80 GB": ["NVIDIA A100-SXM4-80GB", "NVIDIA A100-SXM-80GB"],
    "NVIDIA A40 PCIe": ["NVIDIA A40"],
    "NVIDIA B300 (Blackwell Ultra)": ["NVIDIA B300"],
    "NVIDIA GB300 (Blackwell Ultra)": ["NVIDIA GB300"],
    "NVIDIA GeForce RTX 2080 Ti 11GB": ["NVIDIA GeForce RTX 2080 Ti"],
    "NVIDIA GB10": ["NVIDIA DGX Spark", "DGX Spark"],
    "NVIDIA GH200": ["NVIDIA GH200 480GB"],
    "NVIDIA RTX PRO 6000 Blackwell Workstation Edition": ["RTX PRO 6000 WS", "RTX PRO 6000 Workstation"],
    "NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition": ["RTX PRO 6000 Max-Q"],
    "NVIDIA RTX PRO 6000 Blackwell Server Edition": ["RTX PRO 6000 Server"],
    "NVIDIA RTX PRO 5000 Blackwell": ["RTX PRO 5000"],
    "NVIDIA RTX PRO 4500 Blackwell": ["RTX PRO 4500 WS"],
    "NVIDIA RTX PRO 4000 Blackwell": ["RTX PRO 4000"],
    "NVIDIA RTX 3500 Ada Generation Laptop GPU": ["RTX 3500 Ada Mobile"],
    "NVIDIA RTX PRO 4000 Blackwell SFF Edition": ["RTX PRO 4000 SFF"],
    "NVIDIA Tesla K40m": ["NVIDIA Tesla K40", "Tesla K40"],
    "Google TPU v5e": ["TPU v5 lite", "TPU v5 litepod"],
    "Google TPU v6e Trillium": ["TPU v6e", "Trillium"],
    "Google TPU v7 Ironwood": ["TPU v7", "Ironwood"],
    "Intel Data Center GPU Max 1100": ["GPU Max 1100"],
    "Intel Data Center GPU Max 1550": ["GPU Max 1550"],
    "Intel Habana GAUDI HL-205": ["Gaudi HL-205", "Habana Gaudi", "Gaudi 1"],
    "NVIDIA H100 SXM5 80GB": ["NVIDIA H100 80GB HBM3", "NVIDIA H100 SXM", "NVIDIA H100 SXM5"],
    "NVIDIA H200 SXM": ["NVIDIA H200"],
    "NVIDIA HGX H20": ["NVIDIA H20"],
    "NVIDIA L20 PCIe": ["NVIDIA L20"],
    "NVIDIA M40": ["Tesla M40"],
    "NVIDIA RTX 3080 TI": ["NVIDIA GeForce RTX 3080 Ti"],
    "NVIDIA RTX 6000 Ada Generation": ["NVIDIA RTX 6000 Ada"],
    "NVIDIA Tesla P100 PCIe 16GB": ["Tesla P100-PCIE-16GB"],
    "NVIDIA Tesla P100 PCIe 12GB": ["Tesla P100-PCIE-12GB"],
    "NVIDIA Tesla P100 SXM2": ["Tesla P100-SXM2-16GB"],
    "NVIDIA Tesla V100 PCIe 32 GB": ["Tesla V100-PCIE-32GB", "V100 PCIe 32 GB", "NVIDIA V100 PCIe 32 GB"],
    "NVIDIA Tesla V100 SXM3 32 GB": ["Tesla V100-SXM3-32GB", "V100 SXM3", "Tesla V100 SXM3", "NVIDIA V100 SXM3", "NVIDIA Tesla V100 SXM3", "V100 SXM3 32 GB", "NVIDIA V100 SXM3 32 GB"],
    "NVIDIA Tesla T4": ["NVIDIA T4"],
    "NVIDIA Tesla V100 PCIe 16 GB": ["V100 PCIe 16 GB", "NVIDIA V100 PCIe 16 GB"],
    "NVIDIA Tesla V100 SXM2": ["V100 SXM2", "NVIDIA V100 SXM2"],
    "NVIDIA Tesla V100 SXM2 16 GB": ["V100 SXM2 16 GB", "NVIDIA V100 SXM2 16 GB"],
    "NVIDIA Tesla V100 SXM2 32 GB": ["V100 SXM2 32 GB", "NVIDIA V100 SXM2 32 GB", "Tesla V100-SXM2-32GB-LS"],
    "NVIDIA Titan RTX": ["NVIDIA RTX Titan", "RTX Titan"],
    "NVIDIA Tesla V100S PCIe 32 GB": ["Tesla V100S-PCIE-32GB"],
}

# name -> what the sources do not say, or say wrongly: devices on one card, shares of a card (MIG) where they are not seven, and
# the power limit that the card itself prints
MI250_NOTE = "500 W of typical board power, 560 W at peak: the maker gives both for the MI250 and the MI250X, and the first is counted for either"
PEAK_NOTE = "its peak is not confirmed: the maker's page was not at hand"
ACCELERATOR_FACTS = {
    "AMD Radeon Instinct MI250X": {"chips": number("2"), "note": MI250_NOTE},
    "Intel Data Center GPU Max 1350": {"chips": number("2")},
    "Intel Data Center GPU Max 1550": {"chips": number("2")},
    "NVIDIA A10G": {"tdp_w": number("300"), "source": "nvidia_smi", "note": "the limit that the card prints; Epoch lists the 150 W of the A10"},
    "NVIDIA A30": {"slices": number("4"), "fp16_tflops": number("165"), "fp16_basis": "tensor dense", "datasheet": "https://www.nvidia.com/en-us/data-center/products/a30-gpu/", "note": PEAK_NOTE},
    "NVIDIA A100": {"tdp_low_w": number("250"), "tdp_high_w": number("400"), "tdp_spread": "variants", "note": "four models have this name: 250 W and 300 W on PCIe, 400 W on SXM4, which is the one that is counted"},
    "NVIDIA V100": {"tdp_low_w": number("250"), "tdp_high_w": number("300"), "tdp_spread": "variants", "note": "several models have this name: 250 W on PCIe, 300 W on SXM2, which is the one that is counted"},
    "NVIDIA P100": {"tdp_low_w": number("250"), "tdp_high_w": number("300"), "tdp_spread": "variants", "note": "several models have this name: 250 W on PCIe, which is the one that is counted, 300 W on SXM2"},
    "NVIDIA GH200": {"note": "the power of the graphics processor alone; that of the Grace processor beside it is not in it"},
    "NVIDIA B300 (Blackwell Ultra)": {"tdp_low_w": number("1100"), "tdp_high_w": number("1400"), "tdp_spread": "conflict", "note": "sources differ: 1,100 W on HGX boards, which is counted, and 1,400 W, the limit of the GB300"},
    "NVIDIA A2": {"fp16_tflops": number("18"), "fp16_basis": "tensor dense", "datasheet": "https://www.nvidia.com/en-us/data-center/products/a2/", "note": PEAK_NOTE},
    "AMD Instinct MI100": {"fp16_tflops": number("184.6"), "fp16_basis": "tensor dense", "datasheet": "https://rocm.docs.amd.com/en/latest/conceptual/gpu-arch/mi100.html"},
    "AMD Instinct MI210": {"fp16_tflops": number("181"), "fp16_basis": "tensor dense", "datasheet": "https://rocm.docs.amd.com/en/latest/conceptual/gpu-arch/mi250.html", "note": "the peak is that of one of the two dies of an MI250, of which it is made"},
    "AMD Instinct MI250": {"tdp_w": number("500"), "source": "maker_specs", "note": MI250_NOTE, "fp16_tflops": number("362.1"), "fp16_basis": "tensor dense", "datasheet": "https://rocm.docs.amd.com/en/latest/conceptual/gpu-arch/mi250.html"},
    "NVIDIA HGX H20": {"tdp_low_w": number("400"), "tdp_high_w": number("500"), "tdp_spread": "conflict",
                       "note": "sources differ: tables list 400 W, cards print a limit of 500 W"},
    "NVIDIA Tesla V100 SXM3 32 GB": {"tdp_low_w": number("300"), "tdp_high_w": number("350"), "tdp_spread": "conflict",
                                     "note": "sources differ: tables list 300 W, the cards of a DGX-2 are rated 350 W"},
    "NVIDIA TESLA M60": {"chips": number("2")},
    "NVIDIA Tesla K80": {"chips": number("2")},
}

# Whose table names no page, and whose power a public list has too.
ACCELERATOR_FACTS |= {f"NVIDIA GeForce RTX {model}": {"source": "hf_hardware"} for model in ("5090", "5080", "4060", "3060", "3060 Ti", "3070")}

# name -> columns of the table that are wrong or missing there. What is not offered is found by its exact name, by old studies.
PROCESSOR_FACTS = {
    # AMD's table prints 100 W for these two chips of laptops: the class that they were sold in has 17 W and 19 W
    "AMD A6 PRO-7050B": {"tdp_w": "17", "source_id": "kaveri_laptops"},
    "AMD A8 PRO-7150B": {"tdp_w": "19", "source_id": "kaveri_laptops"},
    "Intel Core Ultra 7 265H": {"cores": "16", "threads": "16", "offered": "1"},
    "Intel Core i7-1180G7": {"cores": "4", "threads": "8", "offered": "1"},
    "Intel Core i9-14900HX": {"cores": "24", "threads": "32", "offered": "1"},
} | {name: {"offered": "0"} for name in (
    "Intel Core i5+8400 (9M Cache", "Intel Core i5+8500 (9M Cache", "Intel Core i7+8700 (12M Cache",  # bundles with a memory module
    "Intel EP80579 Integrated", "Intel IOC340 I/O Controller", "Intel IOP341 I/O", "Intel IOP342 I/O", "Intel IOP348 I/O")}

# Whose table says only that a maker's page was read: what Intel's lists confirm, and base powers that they do not print.
PROCESSOR_FACTS |= {name: {"source_id": "intel_lists"} for name in (
    "Intel Core i5-1235U", "Intel Core i5-12400", "Intel Core i5-1240P", "Intel Core i5-12600K", "Intel Core i5-1335U", "Intel Core i5-13400",
    "Intel Core i5-1340P", "Intel Core i5-13500", "Intel Core i5-13600K", "Intel Core i7-1255U", "Intel Core i7-1260P", "Intel Core i7-1265U",
    "Intel Core i7-12700", "Intel Core i7-12700H", "Intel Core i7-12700K", "Intel Core i7-1270P", "Intel Core i7-1280P", "Intel Core i7-1355U",
    "Intel Core i7-1360P", "Intel Core i7-1365U", "Intel Core i7-13700", "Intel Core i7-13700H", "Intel Core i7-13700K", "Intel Core i9-12900",
    "Intel Core i9-12900H", "Intel Core i9-13900", "Intel Core i9-13900H", "Intel Core i9-13900K")}
PROCESSOR_FACTS |= {name: PROCESSOR_FACTS.get(name, {}) | {"source_id": "intel_base_unlisted"} for name in (
    "Intel Core Ultra 5 125H", "Intel Core Ultra 7 155H", "Intel Core Ultra 7 165H", "Intel Core Ultra 9 185H", "Intel Core i5-14600K",
    "Intel Core i7-14700K", "Intel Core i9-14900K")}

# Sources of figures that stand for a power that the maker does not publish.
NO_MAKER_FIGURE = ("estimate_no_maker_figure", "boavizta_cpu_specs", "hf_hardware")

PROCESSOR_ALIASES = {
    "Intel Xeon Platinum 8124M": ["8124M", "Xeon 8124M"],
    "Intel Xeon Platinum 8151": ["8151", "Xeon 8151"],
    "Intel Xeon Platinum 8175M": ["8175M", "Xeon 8175M"],
    "Intel Xeon Platinum 8252C": ["8252C", "Xeon 8252C"],
    "Intel Xeon Platinum 8275CL": ["8275CL", "Xeon 8275CL"],
    "Intel Xeon Platinum 8370C": ["8370C", "Xeon 8370C"],
    "Intel Xeon Platinum 8373C": ["8373C", "Xeon 8373C"],
    "Intel Xeon Platinum 8375C": ["8375C", "Xeon 8375C"],
    "Intel Xeon Platinum 8473C": ["8473C", "Xeon 8473C"],
    "Intel Xeon Platinum 8488C": ["8488C", "Xeon 8488C"],
    "AMD EPYC 7B12": ["7B12"],
    "AMD EPYC 7R13": ["7R13"],
    "AMD EPYC 7R32": ["7R32"],
    "AMD EPYC 7V12": ["7V12"],
    "AMD EPYC 7V13": ["7V13"],
    "AMD EPYC 7V73X": ["7V73X"],
    "AMD EPYC 9R14": ["9R14"],
    "AWS Graviton": ["Graviton", "Annapurna Labs Graviton"],
    "AWS Graviton2": ["Annapurna Labs Graviton2"],
    "AWS Graviton3": ["Annapurna Labs Graviton3"],
    "AWS Graviton3E": ["Annapurna Labs Graviton3E"],
    "AWS Graviton4": ["Annapurna Labs Graviton4"],
    "Raspberry Pi 4 (whole board)": ["Raspberry Pi 4"],
    # sold with a memory module beside it; the chip is this one
    "Intel Core i5-8400": ["i5+8400", "Core i5+8400"],
    "Intel Core i5-8500": ["i5+8500", "Core i5+8500"],
    "Intel Core i7-8700": ["i7+8700", "Core i7+8700"],
    # names that lists give to what is sold as m5, m7 and i3-4005U
    "Intel Core m5-6Y54": ["Core m3-6Y54", "m3-6Y54"],
    "Intel Core m5-6Y57": ["Core m3-6Y57", "m3-6Y57"],
    "Intel Core m7-6Y75": ["Core m3-6Y75", "m3-6Y75"],
    "Intel Core i3-4005U": ["Core i3-4005M", "i3-4005M"],
} | {f"Qualcomm Snapdragon X {line} {code[:3]}-{code[3:5]}-{code[5:]}": [f"Snapdragon X {line} - {code} - Qualcomm Oryon", f"Snapdragon X {code}"]
     for line, code in (("Elite", "X1E84100"), ("Elite", "X1E80100"), ("Elite", "X1E78100"), ("Plus", "X1P64100"))}  # as Windows prints them

# Sources whose records are entered in the JSON itself; a making from tables keeps them.
BY_HAND = ["card_pages", "electricitymaps_2024", "ember_review_2024", "ga_v3_1_own", "kaveri_laptops", "intel_lists", "intel_base_unlisted", "hf_hardware", "nvidia_smi", "iso_codes", "cloud_region_grids", "pue_aws", "pue_azure", "pue_gcp", "pue_ovhcloud", "pue_scaleway", "specpower_2026", "boavizta_cpu_specs",
           "maker_specs", "gemini_2025", "latif_2025", "ml_energy_benchmark", "ml_energy_leaderboard_2026", "patterson_2021"]

# Makers that the source leaves unknown though the name says them.
VENDORS = {"GroqChip LPU v1": "Groq"}

# The price of a pod is per pod: it must not be offered per unit.
PODS = re.compile(r"\bpod\b", re.IGNORECASE)

PREFIXES = {
    "processors": ["Intel Core ", "Intel ", "AMD ", "AWS ", "Qualcomm ", "Ampere "],
    "accelerators": ["NVIDIA GeForce ", "NVIDIA ", "AMD Instinct ", "AMD Radeon Instinct ", "AMD Radeon ", "AMD ", "Intel Habana ",
                     "Intel ", "Google ", "Amazon ", "AWS "],
}

# One figure of this conflict is known to be two sockets counted as one: no range can be read from it.
NOT_A_CONFLICT = {"Intel Xeon Platinum 8272CL"}

# A vendor that publishes no power figure, said in the note of the row.
NO_VENDOR_FIGURE = "vendor publishes no TDP"

_INTEL_FAMILY = re.compile(r"^Intel (Core|Pentium|Celeron|Core Ultra)\b")
_INTEL_SUFFIX = re.compile(r"\b(?:[im][3579]-)?N?\d{3,5}(U|H|HQ|HK|HX|Y|M|MQ|MX|HQM|QM|XM|UM|LM|UE|URE|HE|HRE|UL|HL|V|G1|G4|G7)\b")
_INTEL_Y_INSIDE = re.compile(r"\b(?:[im][3579]-)?\dY\d\d\b")
_INTEL_P = re.compile(r"\bi[3579]-1[23]\d\dP(E|RE)?\b")           # an older P is a desktop chip without graphics
_INTEL_XEON_MOBILE = re.compile(r"^Intel Xeon (E3-15\d\dM|E-2[12]\d6M|E-2[12]\d[0-9]M|W-1[01]\d\d\dM)")
_AMD_NOT_MOBILE = re.compile(r"EPYC|Opteron|Threadripper|Embedded")
_AMD_SUFFIX = re.compile(r"\b(?:[A-Z]{1,2}\d{0,2}-)?\d{3,4}(U|H|HS|HX|HX3D|M|MX)\b")
_AMD_APU_P = re.compile(r"\b(A\d{1,2}|FX|E\d)[- ]\d{4}P\b")
_AMD_PRO_B = re.compile(r"\bA\d{1,2} PRO-7[0-3]50B\b")
_AMD_HX = re.compile(r"\bHX (PRO )?\d{3}\b")


def is_mobile(name):
    """True where the suffix of the name marks a chip for laptops."""
    if _INTEL_FAMILY.search(name):
        return any(mark.search(name) for mark in (_INTEL_SUFFIX, _INTEL_Y_INSIDE, _INTEL_P))
    if _INTEL_XEON_MOBILE.search(name):
        return True
    if name.startswith("AMD ") and not _AMD_NOT_MOBILE.search(name):
        return any(mark.search(name) for mark in (_AMD_SUFFIX, _AMD_APU_P, _AMD_PRO_B, _AMD_HX))
    return False
