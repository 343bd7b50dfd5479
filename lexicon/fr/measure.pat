# Official acts in response, in French. Hand-written for Concord. The attributes are those of lexicon/en/measure.pat.
frame measure

def DIPLOMAT = diplomate|diplomates|attaché|attachés|employé|employés|agents|consul|membres
def LISTED = individus|personnes|entités|officiers|sociétés|entreprises|organisations|navires|pétroliers|responsables|membres|personne|entité|officier

pat fr.measure.expel [type=expulsion_png]  (expulse|expulsent|expulsé|expulser|expulsera) **8 DIPLOMAT
+ La Pologne a expulsé 45 diplomates russes.
- L'arbitre a expulsé deux joueurs.
pat fr.measure.expulsion [type=expulsion_png]  (expulsion|l'expulsion) *6 DIPLOMAT
+ Sofia a annoncé l'expulsion de deux diplomates russes.
pat fr.measure.png [type=expulsion_png]  (persona|personae) non (grata|gratae)
+ Deux employés ont été déclarés persona non grata.
pat fr.measure.list [type=sanctions_listing]  (inscrit|inscrite|inscrits|ajouté|sanctionné|sanctionne|sanctionnent|inscrivent) **10 (LISTED)
+ L'Union européenne a inscrit sur sa liste trois officiers de cette unité.
pat fr.measure.sanctions [type=sanctions_listing]  (adopté|imposé|annoncé|décidé|pris|adopte|impose) *4 (sanctions|gel) *4 (contre|visant|des)
+ Bruxelles a adopté des sanctions contre neuf responsables.
