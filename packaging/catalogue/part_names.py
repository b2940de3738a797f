# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which parts of countries make_parts.py takes from ISO 3166-2, and what they are called where its name is not what people type.

COUNTRIES  whose first level is taken; of WITH_PROVINCES the second too. Those of Spain, the United Kingdom, the United States, Canada,
           Australia and Germany stand in names.json, or have figures of their own.
NAMES      code -> (English, Spanish, other names): in place of the name of the list, which is in the country's language alone
LEFT_OUT   codes of parts that are not on the country's grid, or whose name would say another thing
ZONES      zone -> codes of the parts that lie on that grid; all others lead to their country
ENDINGS    words for "province" and its like, which names of China end in
"""

COUNTRIES = "AR BO BR CH CL CN CO CR CU DO EC FR GT HN IN IT JP MX NI PA PE PT PY SV UY VE ZA".split()
WITH_PROVINCES = ("DO", "FR", "IT")

NAMES = {
    "AR-C": ("Autonomous City of Buenos Aires", "Ciudad Autónoma de Buenos Aires", ["CABA"]),
    "BR-ES": ("Espírito Santo", "Espíritu Santo", []),
    "BR-RN": ("Rio Grande do Norte", "Río Grande del Norte", []),
    "BR-RS": ("Rio Grande do Sul", "Río Grande del Sur", []),
    "CH-AG": ("Aargau", "Argovia", []),
    "CH-BL": ("Basel-Landschaft", "Basilea-Campiña", []),
    "CH-BS": ("Basel-Stadt", "Basilea-Ciudad", []),
    "CH-FR": ("Fribourg", "Friburgo (Suiza)", []),
    "CH-GL": ("Glarus", "Glaris", []),
    "CH-GR": ("Graubünden", "Grisones", ["Grisons"]),
    "CH-LU": ("Lucerne", "Lucerna", ["Luzern"]),
    "CH-SG": ("St. Gallen", "San Galo", ["Sankt Gallen"]),
    "CH-SO": ("Solothurn", "Soleura", []),
    "CH-TG": ("Thurgau", "Turgovia", []),
    "CH-TI": ("Ticino", "Tesino", []),
    "CL-AI": ("Aysén", "Aysén", ["Aisén", "Aysén del General Carlos Ibáñez del Campo"]),
    "CL-LI": ("O'Higgins", "O'Higgins", ["Libertador General Bernardo O'Higgins"]),
    "CL-MA": ("Magallanes", "Magallanes", ["Magallanes y de la Antártica Chilena"]),
    "CL-RM": ("Santiago Metropolitan Region", "Región Metropolitana de Santiago", ["Región Metropolitana"]),
    "CN-GX": ("Guangxi", "Guangxi", []),
    "CN-NM": ("Nei Mongol", "Nei Mongol", []),
    "CN-NX": ("Ningxia", "Ningxia", []),
    "CN-XJ": ("Xinjiang", "Xinjiang", []),
    "CN-XZ": ("Xizang", "Xizang", []),
    "DO-01": ("Distrito Nacional", "Distrito Nacional", []),
    "FR-06": ("Alpes-Maritimes", "Alpes Marítimos", []),
    "FR-13": ("Bouches-du-Rhône", "Bocas del Ródano", []),
    "FR-24": ("Dordogne", "Dordoña", []),
    "FR-31": ("Haute-Garonne", "Alto Garona", []),
    "FR-33": ("Gironde", "Gironda", []),
    "FR-57": ("Moselle", "Mosela", []),
    "FR-64": ("Pyrénées-Atlantiques", "Pirineos Atlánticos", []),
    "FR-65": ("Hautes-Pyrénées", "Altos Pirineos", []),
    "FR-66": ("Pyrénées-Orientales", "Pirineos Orientales", []),
    "FR-67": ("Bas-Rhin", "Bajo Rin", []),
    "FR-68": ("Haut-Rhin", "Alto Rin", []),
    "FR-69": ("Rhône", "Ródano", []),
    "FR-73": ("Savoie", "Saboya", ["Savoy"]),
    "FR-74": ("Haute-Savoie", "Alta Saboya", []),
    "IN-JK": ("Jammu and Kashmir", "Jammu y Cachemira", ["Kashmir", "Cachemira"]),
    "IN-OD": ("Odisha", "Odisha", ["Orissa"]),
    "IN-OR": ("Odisha", "Odisha", ["Orissa"]),
    "IN-PY": ("Puducherry", "Puducherry", ["Pondicherry"]),
    "IN-WB": ("West Bengal", "Bengala Occidental", []),
    "IT-23": ("Aosta Valley", "Valle de Aosta", ["Valle d'Aosta", "Vallée d'Aoste"]),
    "IT-32": ("Trentino-South Tyrol", "Trentino-Alto Adigio", ["Trentino-Alto Adige", "South Tyrol", "Tirol del Sur", "Südtirol"]),
    "IT-36": ("Friuli-Venezia Giulia", "Friul-Venecia Julia", []),
    "IT-57": ("Marche", "Las Marcas", []),
    "MX-COA": ("Coahuila", "Coahuila", ["Coahuila de Zaragoza"]),
    "MX-MEX": ("State of Mexico", "Estado de México", ["Edomex"]),
    "MX-MIC": ("Michoacán", "Michoacán", ["Michoacán de Ocampo"]),
    "MX-VER": ("Veracruz", "Veracruz", ["Veracruz de Ignacio de la Llave"]),
    "NI-AN": ("North Caribbean Coast", "Costa Caribe Norte", []),
    "NI-AS": ("South Caribbean Coast", "Costa Caribe Sur", []),
    "PE-AMA": ("Amazonas", "Amazonas", []),
    "PE-ANC": ("Ancash", "Áncash", []),
    "PE-APU": ("Apurímac", "Apurímac", []),
    "PE-CAL": ("Callao", "Callao", []),
    "PE-CUS": ("Cusco", "Cusco", ["Cuzco"]),
    "PE-JUN": ("Junín", "Junín", []),
    "PE-SAM": ("San Martín", "San Martín", []),
    "ZA-EC": ("Eastern Cape", "Cabo Oriental", []),
    "ZA-FS": ("Free State", "Estado Libre", []),
    "ZA-KZN": ("KwaZulu-Natal", "KwaZulu-Natal", []),
    "ZA-NC": ("Northern Cape", "Cabo Septentrional", []),
    "ZA-NW": ("North West", "Provincia del Noroeste", []),
    "ZA-WC": ("Western Cape", "Cabo Occidental", []),
}

LEFT_OUT = set(
    "CN-HK CN-MO CN-TW CO-SAP CU-99 HN-IB IN-AN IN-LD PE-LMA PT-20 PT-30 VE-W"  # islands, other zones, the capital twice
    " FR-971 FR-972 FR-973 FR-974 FR-976 FR-BL FR-CP FR-GF FR-GP FR-MF FR-MQ FR-NC FR-PF FR-PM FR-RE FR-TF FR-WF FR-YT".split()
)

ZONES = {
    "FR-COR": ["FR-20R", "FR-2A", "FR-2B"],
    "IT-SAR": ["IT-88", "IT-CA", "IT-NU", "IT-OR", "IT-SS", "IT-SU"],
    "IT-SIC": ["IT-82", "IT-AG", "IT-CL", "IT-CT", "IT-EN", "IT-ME", "IT-PA", "IT-RG", "IT-SR", "IT-TP"],
    "JP-HKD": ["JP-01"],
    "JP-TH": ["JP-02", "JP-03", "JP-04", "JP-05", "JP-06", "JP-07", "JP-15"],
    "JP-TK": ["JP-08", "JP-09", "JP-10", "JP-11", "JP-12", "JP-13", "JP-14", "JP-19"],
    "JP-HR": ["JP-16", "JP-17", "JP-18"],
    "JP-CB": ["JP-20", "JP-21", "JP-22", "JP-23", "JP-24"],
    "JP-KN": ["JP-25", "JP-26", "JP-27", "JP-28", "JP-29", "JP-30"],
    "JP-CG": ["JP-31", "JP-32", "JP-33", "JP-34", "JP-35"],
    "JP-SK": ["JP-36", "JP-37", "JP-38", "JP-39"],
    "JP-KY": ["JP-40", "JP-41", "JP-42", "JP-43", "JP-44", "JP-45", "JP-46"],
    "JP-ON": ["JP-47"],
}

ENDINGS = (" Sheng", " Shi")
