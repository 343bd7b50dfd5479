# Words by which somebody says what an act is, rather than tells of another one. Hand-written for Concord, under the licence of the project.
[CUE characterise x=1]
(назва(в|ла|ли|ло) (це|цей|цю|інцидент|подію)|називає це|йдеться про|ідеться про|мова про|розціню(є|ють)|розцінили|кваліфіку(є|ють)|кваліфікували|розгляда(є|ють) (це|як)|вважа(є|ють) це|має ознаки|свідчить про|так зван(ий|а|у|і))
