# Words for hostile acts in general. Hand-written for Concord.
[TRIGGER other pos=n plural=1]
(hostile|malign|malicious|subversive|destabilising|destabilizing|hybrid) (activit(y|ies)|acts|actions|operations|behaviour|behavior)
(hostile|hybrid) campaign
hybrid (attacks|incidents|threats|warfare)

[STOPNAME region]
europe
asia
africa
(western|eastern|northern|southern|central) europe
(north|south|latin) america
middle east
baltics
balkans
nordics
scandinavia
west
east
