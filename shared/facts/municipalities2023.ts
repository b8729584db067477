/**
 * The 342 municipalities of the Netherlands on 1-1-2023. Codes, names and provinces: Statistics Netherlands (CBS),
 * gebiedsindelingen 2023. The place on the hexagon map (axial q, r) is Beslisdag's own.
 */
import { parseMunicipalityTable } from "./municipality.ts";
import type { Municipality } from "./municipality.ts";

/** All of them, by code, in order of code. A code is text: "GM0014". */
export const municipalities2023: ReadonlyMap<string, Municipality> = parseMunicipalityTable(`
drenthe:
0106 29 6 Assen
0109 30 7 Coevorden
0114 31 7 Emmen
0118 29 8 Hoogeveen
0119 27 7 Meppel
1680 30 6 Aa en Hunze
1681 31 6 Borger-Odoorn
1690 28 8 De Wolden
1699 29 5 Noordenveld
1701 28 7 Westerveld
1730 30 5 Tynaarlo
1731 29 7 Midden-Drenthe
flevoland:
0034 21 10 Almere
0050 22 10 Zeewolde
0171 25 7 Noordoostpolder
0184 24 8 Urk
0303 23 9 Dronten
0995 22 9 Lelystad
friesland:
0059 29 3 Achtkarspelen
0060 27 1 Ameland
0072 26 4 Harlingen
0074 27 5 Heerenveen
0080 27 4 Leeuwarden
0085 28 6 Ooststellingwerf
0086 28 5 Opsterland
0088 30 0 Schiermonnikoog
0090 28 4 Smallingerland
0093 25 1 Terschelling
0096 22 2 Vlieland
0098 27 6 Weststellingwerf
0737 28 3 Tytsjerksteradiel
1891 28 2 Dantumadiel
1900 26 5 Súdwest-Fryslân
1940 26 6 De Fryske Marren
1949 27 3 Waadhoeke
1970 29 2 Noardeast-Fryslân
gelderland:
0197 25 16 Aalten
0200 23 13 Apeldoorn
0202 21 16 Arnhem
0203 22 14 Barneveld
0209 19 18 Beuningen
0213 23 14 Brummen
0214 17 18 Buren
0216 16 18 Culemborg
0221 23 16 Doesburg
0222 24 16 Doetinchem
0225 18 19 Druten
0226 21 18 Duiven
0228 21 15 Ede
0230 23 11 Elburg
0232 24 12 Epe
0233 22 13 Ermelo
0243 22 12 Harderwijk
0244 25 10 Hattem
0246 24 11 Heerde
0252 19 19 Heumen
0262 25 13 Lochem
0263 15 20 Maasdriel
0267 21 12 Nijkerk
0268 20 18 Nijmegen
0269 24 10 Oldebroek
0273 21 13 Putten
0274 20 16 Renkum
0275 23 15 Rheden
0277 22 15 Rozendaal
0279 21 14 Scherpenzeel
0281 16 19 Tiel
0285 24 13 Voorst
0289 19 17 Wageningen
0293 22 16 Westervoort
0294 26 15 Winterswijk
0296 18 20 Wijchen
0297 14 20 Zaltbommel
0299 22 17 Zevenaar
0301 24 14 Zutphen
0302 23 12 Nunspeet
0668 17 19 West Maas en Waal
1509 24 17 Oude IJsselstreek
1586 25 15 Oost Gelre
1705 21 17 Lingewaard
1734 20 17 Overbetuwe
1740 18 18 Neder-Betuwe
1859 25 14 Berkelland
1876 24 15 Bronckhorst
1945 20 19 Berg en Dal
1955 23 17 Montferland
1960 15 19 West Betuwe
groningen:
0014 30 4 Groningen
0037 32 5 Stadskanaal
0047 31 5 Veendam
0765 32 4 Pekela
1895 32 3 Oldambt
1950 32 6 Westerwolde
1952 31 4 Midden-Groningen
1966 30 3 Het Hogeland
1969 29 4 Westerkwartier
1979 31 3 Eemsdelta
limburg:
0882 15 31 Landgraaf
0888 13 30 Beek
0889 17 25 Beesel
0893 19 22 Bergen (L.)
0899 15 30 Brunssum
0907 19 21 Gennep
0917 14 31 Heerlen
0928 14 32 Kerkrade
0935 11 31 Maastricht
0938 12 30 Meerssen
0944 19 20 Mook en Middelaar
0946 16 25 Nederweert
0957 16 27 Roermond
0965 13 32 Simpelveld
0971 13 29 Stein
0981 12 33 Vaals
0983 18 24 Venlo
0984 18 22 Venray
0986 13 31 Voerendaal
0988 15 26 Weert
0994 12 31 Valkenburg aan de Geul
1507 18 23 Horst aan de Maas
1640 16 26 Leudal
1641 15 27 Maasgouw
1669 15 28 Roerdalen
1711 14 28 Echt-Susteren
1729 12 32 Gulpen-Wittem
1883 14 29 Sittard-Geleen
1894 17 24 Peel en Maas
1903 11 32 Eijsden-Margraten
1954 14 30 Beekdaelen
noord-brabant:
0743 16 24 Asten
0744 9 25 Baarle-Nassau
0748 5 24 Bergen op Zoom
0753 13 23 Best
0755 17 21 Boekel
0757 14 22 Boxtel
0758 9 23 Breda
0762 17 23 Deurne
0766 11 22 Dongen
0770 12 25 Eersel
0772 14 24 Eindhoven
0777 8 23 Etten-Leur
0779 11 21 Geertruidenberg
0784 10 23 Gilze en Rijen
0785 10 24 Goirle
0794 16 23 Helmond
0796 14 21 's-Hertogenbosch
0797 13 21 Heusden
0798 11 24 Hilvarenbeek
0809 12 22 Loon op Zand
0820 15 23 Nuenen, Gerwen en Nederwetten
0823 12 24 Oirschot
0824 12 23 Oisterwijk
0826 10 22 Oosterhout
0828 16 20 Oss
0840 7 24 Rucphen
0845 15 21 Sint-Michielsgestel
0847 15 25 Someren
0848 14 23 Son en Breugel
0851 6 23 Steenbergen
0855 11 23 Tilburg
0858 13 26 Valkenswaard
0861 13 24 Veldhoven
0865 13 22 Vught
0866 13 25 Waalre
0867 12 21 Waalwijk
0873 5 25 Woensdrecht
0879 8 24 Zundert
1652 17 22 Gemert-Bakel
1655 7 23 Halderberge
1658 14 25 Heeze-Leende
1659 16 22 Laarbeek
1667 11 25 Reusel-De Mierden
1674 6 24 Roosendaal
1706 14 26 Cranendonck
1709 8 22 Moerdijk
1719 9 22 Drimmelen
1721 16 21 Bernheze
1723 9 24 Alphen-Chaam
1724 12 26 Bergeijk
1728 11 26 Bladel
1771 15 24 Geldrop-Mierlo
1948 15 22 Meierijstad
1959 13 20 Altena
1982 18 21 Land van Cuijk
1991 17 20 Maashorst
noord-holland:
0358 14 14 Aalsmeer
0361 18 9 Alkmaar
0362 15 13 Amstelveen
0363 16 13 Amsterdam
0373 17 8 Bergen (NH.)
0375 15 11 Beverwijk
0376 19 12 Blaricum
0377 14 12 Bloemendaal
0383 16 9 Castricum
0384 17 12 Diemen
0385 19 10 Edam-Volendam
0388 22 7 Enkhuizen
0392 15 12 Haarlem
0394 14 13 Haarlemmermeer
0396 15 10 Heemskerk
0397 13 13 Heemstede
0399 17 9 Heiloo
0400 19 6 Den Helder
0402 17 14 Hilversum
0405 20 8 Hoorn
0406 18 12 Huizen
0415 17 11 Landsmeer
0417 18 13 Laren
0420 20 7 Medemblik
0431 16 12 Oostzaan
0432 19 8 Opmeer
0437 15 14 Ouder-Amstel
0439 18 10 Purmerend
0441 18 7 Schagen
0448 20 4 Texel
0450 16 10 Uitgeest
0451 14 15 Uithoorn
0453 14 11 Velsen
0473 13 12 Zandvoort
0479 16 11 Zaanstad
0498 21 8 Drechterland
0532 21 7 Stede Broec
0852 18 11 Waterland
0880 17 10 Wormerland
1598 19 9 Koggenland
1696 16 14 Wijdemeren
1911 19 7 Hollands Kroon
1942 17 13 Gooise Meren
1980 18 8 Dijk en Waard
overijssel:
0141 28 11 Almelo
0147 27 12 Borne
0148 27 9 Dalfsen
0150 25 12 Deventer
0153 28 13 Enschede
0158 26 14 Haaksbergen
0160 28 9 Hardenberg
0163 26 11 Hellendoorn
0164 27 13 Hengelo
0166 25 9 Kampen
0168 29 12 Losser
0173 28 12 Oldenzaal
0175 27 10 Ommen
0177 26 10 Raalte
0180 27 8 Staphorst
0183 29 10 Tubbergen
0189 27 11 Wierden
0193 26 9 Zwolle
1700 28 10 Twenterand
1708 26 7 Steenwijkerland
1735 26 13 Hof van Twente
1742 26 12 Rijssen-Holten
1773 25 11 Olst-Wijhe
1774 29 11 Dinkelland
1896 26 8 Zwartewaterland
utrecht:
0307 20 13 Amersfoort
0308 18 14 Baarn
0310 17 15 De Bilt
0312 17 16 Bunnik
0313 20 12 Bunschoten
0317 19 13 Eemnes
0321 16 17 Houten
0327 20 14 Leusden
0331 14 18 Lopik
0335 14 17 Montfoort
0339 20 15 Renswoude
0340 18 17 Rhenen
0342 19 14 Soest
0344 15 16 Utrecht
0345 19 16 Veenendaal
0351 19 15 Woudenberg
0352 17 17 Wijk bij Duurstede
0353 15 17 IJsselstein
0355 18 15 Zeist
0356 16 16 Nieuwegein
0589 13 18 Oudewater
0632 14 16 Woerden
0736 15 15 De Ronde Venen
1581 18 16 Utrechtse Heuvelrug
1904 16 15 Stichtse Vecht
1961 15 18 Vijfheerenlanden
zeeland:
0654 2 24 Borsele
0664 3 23 Goes
0677 2 26 Hulst
0678 3 24 Kapelle
0687 2 23 Middelburg
0703 4 24 Reimerswaal
0715 1 26 Terneuzen
0716 5 23 Tholen
0717 1 23 Veere
0718 1 24 Vlissingen
1676 4 21 Schouwen-Duiveland
1695 3 22 Noord-Beveland
1714 0 26 Sluis
zuid-holland:
0482 11 19 Alblasserdam
0484 12 16 Alphen aan den Rijn
0489 9 20 Barendrecht
0502 10 18 Capelle aan den IJssel
0503 8 18 Delft
0505 10 21 Dordrecht
0512 14 19 Gorinchem
0513 11 18 Gouda
0518 8 16 's-Gravenhage
0523 12 20 Hardinxveld-Giessendam
0531 10 20 Hendrik-Ido-Ambacht
0534 12 13 Hillegom
0537 10 14 Katwijk
0542 9 19 Krimpen aan den IJssel
0546 11 15 Leiden
0547 12 15 Leiderdorp
0553 13 14 Lisse
0556 6 19 Maassluis
0569 13 16 Nieuwkoop
0575 11 13 Noordwijk
0579 11 14 Oegstgeest
0590 11 20 Papendrecht
0597 10 19 Ridderkerk
0599 8 19 Rotterdam
0603 8 17 Rijswijk
0606 9 18 Schiedam
0610 12 19 Sliedrecht
0613 8 20 Albrandswaard
0622 7 19 Vlaardingen
0626 10 15 Voorschoten
0627 12 17 Waddinxveen
0629 9 15 Wassenaar
0637 10 16 Zoetermeer
0638 11 16 Zoeterwoude
0642 9 21 Zwijndrecht
1525 12 14 Teylingen
1621 10 17 Lansingerland
1783 7 17 Westland
1842 7 18 Midden-Delfland
1884 13 15 Kaag en Braassem
1892 11 17 Zuidplas
1901 13 17 Bodegraven-Reeuwijk
1916 9 16 Leidschendam-Voorburg
1924 6 21 Goeree-Overflakkee
1926 9 17 Pijnacker-Nootdorp
1930 7 20 Nissewaard
1931 12 18 Krimpenerwaard
1963 8 21 Hoeksche Waard
1978 13 19 Molenlanden
1992 6 20 Voorne aan Zee
`);
